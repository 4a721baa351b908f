import { useInfiniteQuery } from '@tanstack/react-query';
import { answered, api } from '@/kernel/api';

/** Who took a package, newest first, page by page. */
export function useLedger(id: string) {
  return useInfiniteQuery({
    queryKey: ['ledger', id],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/updates/{id}/downloads', {
          params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}
