import { useQuery } from '@tanstack/react-query';
import { answered, api, type components } from '@/kernel/api';

export type Product = components['schemas']['ProductAnswer'];
export type Priority = components['schemas']['PriorityDocument'];

const HOUR = 60 * 60_000;

/** The products that the caller works with; staff may look through a company's contracts. */
export function useCatalogue(company?: string, enabled = true) {
  return useQuery({
    queryKey: ['products', company ?? null],
    queryFn: ({ signal }) =>
      answered(api.GET('/products', { params: { query: company ? { company } : {} }, signal })).then((page) => page.items),
    staleTime: HOUR,
    enabled,
  });
}
