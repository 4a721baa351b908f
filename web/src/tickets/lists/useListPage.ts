import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { Filters, ListSearch } from '../model/list-search';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The cursors of the pages before this one, for going back. */
    previousCursors?: string[];
  }
}

export interface ListPage {
  number: number | null;
  applyFilters: (filters: Filters) => void;
  next: (cursor: string) => void;
  previous: () => void;
  first: () => void;
}

/** The page of a list. Its cursor is in the address, the cursors of the pages before it in the history's state. */
export function useListPage(search: ListSearch): ListPage {
  const navigate = useNavigate();
  const previousCursors = useRouterState({ select: (state) => state.location.state.previousCursors });
  const { after, ...filters } = search;
  const go = (to: ListSearch, cursors: string[] | undefined, replace = false) =>
    void navigate({
      to: '.',
      search: to as never,
      replace,
      ...(cursors ? { state: { previousCursors: cursors } } : {}),
    });

  return {
    number: after ? (previousCursors ? previousCursors.length + 1 : null) : 1,
    applyFilters: (chosen) => go(chosen, undefined, true),
    next: (cursor) => go({ ...filters, after: cursor }, [...(previousCursors ?? []), after ?? '']),
    previous: () => {
      const before = previousCursors?.at(-1);
      go(before ? { ...filters, after: before } : filters, previousCursors?.slice(0, -1));
    },
    first: () => go(filters, undefined),
  };
}
