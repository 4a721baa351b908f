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

// The compiler refuses this value when the API gains or loses its search.
export const CAN_SEARCH: 'q' extends keyof TicketQuery ? true : false = false;

const NUMBER = /^[A-Z][A-Z0-9]{1,9}-\d{1,9}$/;

/** The ticket's number that was typed, null unless it is complete. */
export function ticketNumberIn(words: string): string | null {
  const text = words.trim().toUpperCase();
  return NUMBER.test(text) ? text : null;
}

export type Filter = (typeof FILTERS)[number];
export type Filters = Partial<Record<Filter, string>>;

/** The parameters of a list in the address: its filters, and the cursor after which its page begins. */
export type ListSearch = Filters & { after?: string };

/** Reads the known parameters and drops the rest, so an edited address cannot break the screen. */
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

export function toQuery(view: TicketQuery['view'], search: ListSearch, limit: number): TicketQuery {
  const { after, ...filters } = search;
  return { view, limit, ...(filters as Partial<TicketQuery>), ...(after ? { cursor: after } : {}) };
}

export const toQueryString = (filters: Filters) => new URLSearchParams(filters as Record<string, string>).toString();

export const fromQueryString = (query: string) => filtersIn(listSearch(Object.fromEntries(new URLSearchParams(query))));

/** The parameters of a list of the desk: those of any list, and the company. */
export type DeskSearch = ListSearch & { company?: string };

export function deskSearch(search: Record<string, unknown>): DeskSearch {
  const company = typeof search.company === 'string' && search.company ? { company: search.company } : {};
  return { ...listSearch(search), ...company };
}
