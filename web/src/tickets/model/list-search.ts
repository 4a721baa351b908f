import type { TicketQuery } from '../api/useTickets';

export const FILTERS = [
  'q',
  'product',
  'status',
  'priority',
  'request_type',
  'opened_by',
  'opened_from',
  'opened_to',
] as const;

// The compiler asks for the change when the API learns, or forgets, to search.
export const CAN_SEARCH: 'q' extends keyof TicketQuery ? true : false = false;

const NUMBER = /^[A-Z][A-Z0-9]{1,9}-\d{1,9}$/;

/** The ticket's number that somebody typed, if it is a whole one. */
export function ticketNumberIn(words: string): string | null {
  const text = words.trim().toUpperCase();
  return NUMBER.test(text) ? text : null;
}

export type Filter = (typeof FILTERS)[number];
export type Filters = Partial<Record<Filter, string>>;

/** A list's place in the address: its filters, and after which cursor its page begins. */
export type ListSearch = Filters & { after?: string };

/** Reads only what is known; an address that somebody edited cannot break the screen. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  const found: ListSearch = {};
  for (const name of [...FILTERS, 'after'] as const) {
    if (name === 'q' && !CAN_SEARCH) continue;
    const value = search[name];
    if (typeof value === 'string' && value) found[name] = value;
    if (typeof value === 'number') found[name] = String(value);
  }
  return found;
}

export function filtersIn(search: ListSearch): Filters {
  return Object.fromEntries(FILTERS.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
}

export function asQuery(view: TicketQuery['view'], search: ListSearch, limit: number): TicketQuery {
  const { after, ...filters } = search;
  return { view, limit, ...(filters as Partial<TicketQuery>), ...(after ? { cursor: after } : {}) };
}

export const asAddress = (filters: Filters) => new URLSearchParams(filters as Record<string, string>).toString();

export const fromAddress = (query: string) => filtersIn(listSearch(Object.fromEntries(new URLSearchParams(query))));

/** A desk list's place in the address: as any list's, and the company it is of. */
export type DeskSearch = ListSearch & { company?: string };

export function deskSearch(search: Record<string, unknown>): DeskSearch {
  const company = typeof search.company === 'string' && search.company ? { company: search.company } : {};
  return { ...listSearch(search), ...company };
}
