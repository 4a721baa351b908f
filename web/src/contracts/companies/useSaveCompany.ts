import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '@/kernel/api';
import { clientsKey } from '../clients/useClients';
import { type Company, type Contract, companiesKey } from './useCompanies';

interface Change {
  name?: string;
  contracts?: Contract[];
}

/** Renames a company or replaces its contracts; saying the same again changes nothing. */
export function useSaveCompany(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) =>
      answered(api.PATCH('/companies/{code}', { params: { path: { code } }, body: change })),
    onSuccess: (saved) => {
      queries.setQueryData<Company[]>(companiesKey, (known) =>
        known?.map((company) => (company.code === code ? saved : company)),
      );
      return Promise.all([
        queries.invalidateQueries({ queryKey: companiesKey }),
        queries.invalidateQueries({ queryKey: clientsKey }),
        queries.invalidateQueries({ queryKey: ['products'] }),
      ]);
    },
  });
}
