import { useInfiniteQuery } from '@tanstack/react-query';
import { answered, api, type components } from '@/kernel/api';

export type Issue = components['schemas']['IssueAnswer'];

const REFRESH = 5_000;

/** A newsletter's issues, newest first; read again while one of them is being sent. */
export function useIssues(code: string) {
  return useInfiniteQuery({
    queryKey: ['issues', code],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/newsletters/{code}/issues', {
          params: { path: { code }, query: { limit: 25, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => (state.data?.pages.some((page) => page.items.some(isChanging)) ? REFRESH : false),
  });
}

/** Whether its counts may change at any moment. */
export function isChanging({ state, send_at: sendAt }: Issue): boolean {
  return state === 'sending' || (state === 'scheduled' && Date.parse(sendAt) < Date.now() + 60_000);
}
