import { useQueries, useQuery } from '@tanstack/react-query';
import { answered, api, type components } from '@/kernel/api';

export type Product = components['schemas']['ProductAnswer'];
export type Priority = components['schemas']['PriorityDocument'];

type Catalogue = components['schemas']['Catalogue'];

const HOUR = 60 * 60_000;

export const catalogueKey = (company?: string) => ['products', company ?? null] as const;

export function catalogueOf(company?: string) {
  return {
    queryKey: catalogueKey(company),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      answered(api.GET('/products', { params: { query: company ? { company } : {} }, signal })),
    staleTime: HOUR,
    select: (catalogue: Catalogue) => catalogue.items,
  };
}

/** The products of the caller's contracts; for staff all products, or those of one company's contracts. */
export function useCatalogue(company?: string, enabled = true) {
  return useQuery({ ...catalogueOf(company), enabled });
}

/** The products of several companies' contracts, by company. */
export function useCatalogues(companies: string[]): Map<string, Product[]> {
  const codes = [...new Set(companies)];
  return useQueries({
    queries: codes.map(catalogueOf),
    combine: (answers) => new Map(answers.flatMap(({ data }, index) => (data ? [[codes[index] ?? '', data]] : []))),
  });
}

/** How many characters a ticket's summary may have: the portal's setting, which comes with the catalogue. */
export function useSummaryLimit(company?: string, enabled = true): number | undefined {
  return useQuery({ ...catalogueOf(company), enabled, select: (catalogue) => catalogue.summary_max_length }).data;
}
