import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, type components } from '@/kernel/api';
import type { paths } from '@/kernel/api/schema';

export type TicketPage = components['schemas']['TicketPage'];
export type TicketQuery = paths['/tickets']['get']['parameters']['query'];
export type View = TicketQuery['view'];

export const PAGE = 25;

function pageOf(query: TicketQuery) {
  return {
    queryKey: ['tickets', query.view, query] as const,
    queryFn: ({ signal }: { signal: AbortSignal }) => answered(api.GET('/tickets', { params: { query }, signal })),
  };
}

/** One page of a list; the page before it stays in view until this one has arrived. */
export function useTickets(query: TicketQuery, { enabled = true, refetchInterval = 0 } = {}) {
  return useQuery({
    ...pageOf(query),
    placeholderData: keepPreviousData,
    enabled,
    refetchInterval: refetchInterval || false,
  });
}

/** Fetches a page that will probably be opened next. */
export function usePrefetchTickets() {
  const queries = useQueryClient();
  return (query: TicketQuery) => void queries.prefetchQuery(pageOf(query));
}

const EVERY = 60_000;
const MOST = 100;

/** The number of tickets that wait for this user's answer, as the menu shows it. */
export function useToUpdateCount(enabled: boolean): string | null {
  const { data } = useTickets({ view: 'to_update', limit: MOST }, { enabled, refetchInterval: EVERY });
  if (!data?.items.length) return null;
  return data.next ? `${MOST}+` : String(data.items.length);
}
