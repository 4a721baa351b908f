import { type ListSearch, listSearch } from '../lists/search';

/** A desk list's place in the address: as any list's, and the company it is of. */
export type DeskSearch = ListSearch & { company?: string };

export function deskSearch(search: Record<string, unknown>): DeskSearch {
  const company = typeof search.company === 'string' && search.company ? { company: search.company } : {};
  return { ...listSearch(search), ...company };
}
