import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing, useCall } from '@/kernel/api';

/** Has the browser save a package, which it can resume by itself; the portal writes down who took it. */
export function useTake(id: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: () => answered(api.GET('/updates/{id}/download', { params: { path: { id } } })),
    retry: retryPassing,
    onSuccess: ({ url, name }) => {
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.rel = 'noreferrer';
      link.click();
      return queries.invalidateQueries({ queryKey: ['ledger', id] });
    },
  });
}

/** Who took a package, newest first, page by page. */
export function useUpdateDownloads(id: string) {
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
