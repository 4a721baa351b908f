import { useInfiniteQuery } from '@tanstack/react-query';
import { answered, api, type components } from '@/kernel/api';

export type Entry = components['schemas']['AuditEntry'];

/** What was done on a day (UTC), newest first, page by page. */
export function useAudit(day: string) {
  return useInfiniteQuery({
    queryKey: ['audit', day],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/audit', {
          params: { query: { day, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}
