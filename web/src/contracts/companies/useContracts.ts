import { useState } from 'react';
import { Problem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import type { Product } from '../api/useCatalogue';
import { type Company, type Contract, useSaveCompany } from '../api/useCompanies';
import { changed, nextKey, type Row, removed, withCodes, withKeys, withoutKey } from '../model/rows';
import { companyTexts } from './texts';

export type Priority = Contract['priorities'][number];
export type ContractRow = Row<Omit<Contract, 'priorities'> & { priorities: Row<Priority>[] }>;

const toRows = (contracts: Contract[]): ContractRow[] =>
  withKeys(contracts.map((contract) => ({ ...contract, priorities: withKeys(contract.priorities) })));

const toContracts = (rows: ContractRow[]): Contract[] =>
  rows.map((row) => ({ ...withoutKey(row), priorities: withCodes(row.priorities) }));

/** The contracts that are being edited. A new contract starts with the priorities of the last one. */
export function useContracts(company: Company, products: Product[]) {
  const texts = useTexts(companyTexts);
  const [rows, setRows] = useState(() => toRows(company.contracts));
  const call = useSaveCompany(company.code);
  const isChanged = JSON.stringify(toContracts(rows)) !== JSON.stringify(company.contracts);
  const unusedProducts = products.filter(({ code }) => !rows.some((row) => row.product === code));
  const standard: Priority[] = [
    { code: 'URGENT', name: texts.urgent, response_minutes: 60, resolution_minutes: 480 },
    { code: 'NORMALA', name: texts.normal, response_minutes: 480, resolution_minutes: 2400 },
  ];

  function add() {
    const priorities = (rows.at(-1)?.priorities ?? withKeys(standard)).map((priority) => ({
      ...priority,
      key: nextKey(),
    }));
    const until = `${new Date().getFullYear() + 1}-12-31`;
    setRows([
      ...rows,
      { key: nextKey(), isNew: true, product: unusedProducts[0]?.code ?? '', valid_until: until, priorities },
    ]);
  }

  return {
    rows,
    unusedProducts,
    add,
    isChanged,
    change: (key: string, part: Partial<ContractRow>) => setRows(changed(rows, key, part)),
    remove: (key: string) => setRows(removed(rows, key)),
    save: () =>
      call.mutate({ contracts: toContracts(rows) }, { onSuccess: (saved) => setRows(toRows(saved.contracts)) }),
    error: call.error,
    isSaving: call.isPending,
    isSaved: call.isSuccess && !isChanged,
    /** The fields that show their messages themselves. */
    shownFields:
      call.error instanceof Problem
        ? Object.keys(call.error.fields).filter((name) => name.startsWith('contracts.'))
        : [],
  };
}
