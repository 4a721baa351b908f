export type ContactState = 'active' | 'inactive';

/** What a list of contacts is narrowed to; staff name the company. */
export interface ContactSearch {
  q?: string;
  state?: ContactState;
  company?: string;
}

export interface OneContactSearch extends ContactSearch {
  tab?: 'nl';
}

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) : '';

/** Reads only what is known; an address that somebody edited cannot break the screen. */
export function contactSearch(search: Record<string, unknown>): ContactSearch {
  const q = text(search.q);
  const company = text(search.company);
  const { state } = search;
  return {
    ...(q ? { q } : {}),
    ...(state === 'active' || state === 'inactive' ? { state } : {}),
    ...(/^[A-Z][A-Z0-9]{1,9}$/.test(company) ? { company } : {}),
  };
}

export const oneContactSearch = (search: Record<string, unknown>): OneContactSearch => ({
  ...contactSearch(search),
  ...(search.tab === 'nl' ? { tab: 'nl' as const } : {}),
});

/** The part of an address that says whose contacts are meant. */
export const ofCompany = ({ company }: ContactSearch): { company?: string } => (company ? { company } : {});

/** The list that an address narrows. */
export function listOf({ q, state, company }: ContactSearch): ContactSearch {
  return { ...(q ? { q } : {}), ...(state ? { state } : {}), ...(company ? { company } : {}) };
}
