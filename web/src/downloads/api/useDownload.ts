import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing, useCall } from '@/kernel/api';

/** Makes the browser save a package, which it can resume by itself. The portal records who downloaded it. */
export function useDownloadUpdate(id: string) {
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
      return queries.invalidateQueries({ queryKey: ['update-downloads', id] });
    },
  });
}

/** Who downloaded a package, newest first, page by page. */
export function useUpdateDownloads(id: string) {
  return useInfiniteQuery({
    queryKey: ['update-downloads', id],
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
