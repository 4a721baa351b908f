import { useQuery } from '@tanstack/react-query';
import { answered, api, type components, every } from '@/kernel/api';

export type Company = components['schemas']['CompanyAnswer'];
export type Contract = components['schemas']['ContractDocument'];

export const companiesKey = ['companies'] as const;

/** Every company with its contracts, for administrators. */
export function useCompanies() {
  return useQuery({
    queryKey: companiesKey,
    queryFn: ({ signal }) => every((query) => answered(api.GET('/companies', { params: { query }, signal }))),
    staleTime: 60_000,
  });
}
