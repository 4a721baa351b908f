import { Button } from '@mantine/core';
import { IconFileOff, IconPlus } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, Muted, Notice, ProblemNotice, Row, Stack } from '@/kernel/ui';
import type { Product } from '../api/useCatalogue';
import type { Company } from '../api/useCompanies';
import classes from '../editing/editing.module.css';
import { catalogueNames } from '../model/catalogue';
import { ContractEditor } from './ContractEditor';
import { ContractLine } from './ContractLine';
import { companyTexts } from './texts';
import { useContracts } from './useContracts';

/** The company's contracts in one form; they are saved together. */
export function ContractsCard({ company, products }: { company: Company; products: Product[] }) {
  const texts = useTexts(companyTexts);
  const form = useContracts(company, products);
  const names = catalogueNames(products);
  const add = (
    <Button
      variant="light"
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={form.add}
      disabled={!form.unusedProducts.length}
    >
      {texts.addContract}
    </Button>
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    form.save();
  }

  return (
    <Card title={texts.contracts}>
      <form onSubmit={submit} noValidate>
        {form.rows.length === 0 && (
          <EmptyState
            icon={<IconFileOff size={30} stroke={1.5} />}
            title={texts.noContract}
            text={texts.noContractText}
          />
        )}
        <div className={classes.contracts}>
          {form.rows.map((contract, index) => (
            <ContractLine
              key={contract.key}
              contract={contract}
              product={names.product(contract.product)}
              isRefused={form.shownFields.some((field) => field.startsWith(`contracts.${index}.`))}
            >
              <ContractEditor
                contract={contract}
                products={products}
                unusedProducts={form.unusedProducts}
                error={form.error}
                fieldPrefix={`contracts.${index}`}
                onChange={(part) => form.change(contract.key, part)}
                onRemove={() => form.remove(contract.key)}
              />
            </ContractLine>
          ))}
        </div>
        <Stack>
          <ProblemNotice error={form.error} except={form.shownFields} />
          {form.isSaved && <Notice tone="good">{texts.saved}</Notice>}
          <Row apart>
            {add}
            <Row>
              {form.isChanged && <Muted small>{texts.unsaved}</Muted>}
              <Button type="submit" size="md" disabled={!form.isChanged} loading={form.isSaving}>
                {texts.saveContracts}
              </Button>
            </Row>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
