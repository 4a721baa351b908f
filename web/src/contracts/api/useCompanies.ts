import { useQuery, useQueryClient } from '@tanstack/react-query';
import { allPages, answered, api, type components, retryPassing, useCall } from '@/kernel/api';
import { clientsKey } from './useClients';

export type Company = components['schemas']['CompanyAnswer'];
export type Contract = components['schemas']['ContractDocument'];

export const companiesKey = ['companies'] as const;

/** Every company with its contracts, for administrators. */
export function useCompanies() {
  return useQuery({
    queryKey: companiesKey,
    queryFn: ({ signal }) => allPages((query) => answered(api.GET('/companies', { params: { query }, signal }))),
    staleTime: 60_000,
  });
}

export function useCreateCompany() {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ key, ...company }: { code: string; name: string; key: string }) =>
      answered(api.POST('/companies', { body: { ...company, contracts: [] }, headers: { 'Idempotency-Key': key } })),
    retry: retryPassing,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: companiesKey }),
        queries.invalidateQueries({ queryKey: clientsKey }),
      ]),
  });
}

interface Change {
  name?: string;
  contracts?: Contract[];
}

/** Renames a company or replaces its contracts. */
export function useSaveCompany(code: string) {
  const queries = useQueryClient();
  return useCall({
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
