import { useQuery } from '@tanstack/react-query';
import { catalogueOf } from './useCatalogue';

// What the procedure says; the portal's own setting comes with the catalogue.
const PROCEDURE = 12;

/** How many characters a ticket's summary may have. */
export function useSummaryLimit(): number {
  return useQuery({ ...catalogueOf(), select: (catalogue) => catalogue.summary_max_length }).data ?? PROCEDURE;
}
