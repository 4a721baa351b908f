import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing } from '@/kernel/api';
import { clientsKey } from '../clients/useClients';
import { companiesKey } from './useCompanies';

export function useCreateCompany() {
  const queries = useQueryClient();
  return useMutation({
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
