import { useQueries } from '@tanstack/react-query';
import { catalogueOf, type Product } from './useCatalogue';

/** The contracts of several companies at once, by company; each is asked for once an hour. */
export function useCatalogues(companies: string[]): Map<string, Product[]> {
  const codes = [...new Set(companies)];
  return useQueries({
    queries: codes.map(catalogueOf),
    combine: (answers) => new Map(answers.flatMap(({ data }, index) => (data ? [[codes[index] ?? '', data]] : []))),
  });
}
