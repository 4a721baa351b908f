import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { Filters, ListSearch } from '../model/list-search';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The cursors of the pages before this one, so that one can go back to each. */
    trail?: string[];
  }
}

export interface Place {
  page: number | null;
  filter: (filters: Filters) => void;
  forward: (cursor: string) => void;
  back: () => void;
  toStart: () => void;
}

/** Where one is in a list. A page's cursor is in the address, the way there in the history's entry. */
export function useListPage(search: ListSearch): Place {
  const navigate = useNavigate();
  const trail = useRouterState({ select: (state) => state.location.state.trail });
  const { after, ...filters } = search;
  const go = (to: ListSearch, path: string[] | undefined, replace = false) =>
    void navigate({ to: '.', search: to as never, replace, ...(path ? { state: { trail: path } } : {}) });

  return {
    page: after ? (trail ? trail.length + 1 : null) : 1,
    filter: (chosen) => go(chosen, undefined, true),
    forward: (cursor) => go({ ...filters, after: cursor }, [...(trail ?? []), after ?? '']),
    back: () => {
      const before = trail?.at(-1);
      go(before ? { ...filters, after: before } : filters, trail?.slice(0, -1));
    },
    toStart: () => go(filters, undefined),
  };
}
