export type ContactState = 'active' | 'inactive';

/** The filters of a list of contacts; for staff also the company. */
export interface ContactSearch {
  q?: string;
  state?: ContactState;
  company?: string;
}

export interface ContactScreenSearch extends ContactSearch {
  tab?: 'nl';
}

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) : '';

/** Reads the known parameters and drops the rest, so an edited address cannot break the screen. */
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

export const contactScreenSearch = (search: Record<string, unknown>): ContactScreenSearch => ({
  ...contactSearch(search),
  ...(search.tab === 'nl' ? { tab: 'nl' as const } : {}),
});

/** The company's part of the parameters. */
export const companySearch = ({ company }: ContactSearch): { company?: string } => (company ? { company } : {});

/** The list's part of the parameters. */
export function listSearch({ q, state, company }: ContactSearch): ContactSearch {
  return { ...(q ? { q } : {}), ...(state ? { state } : {}), ...(company ? { company } : {}) };
}
