import { useInfiniteQuery } from '@tanstack/react-query';
import { answered, api, retryPassing, useCall } from '@/kernel/api';

/** A link to the content, valid for a minute. The portal records who asked for it. */
export const linkTo = (id: string, signal?: AbortSignal) =>
  answered(api.GET('/attachments/{id}', { params: { path: { id } }, ...(signal ? { signal } : {}) }));

/** Makes the browser save a file; the page stays. */
export function useDownload() {
  return useCall({
    mutationFn: (id: string) => linkTo(id),
    retry: retryPassing,
    onSuccess: ({ url, name }) => {
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.rel = 'noreferrer';
      link.click();
    },
  });
}

/** Who downloaded a file, newest first. */
export function useDownloads(id: string) {
  return useInfiniteQuery({
    queryKey: ['downloads', id],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 25, ...(pageParam ? { cursor: pageParam } : {}) };
      return answered(api.GET('/attachments/{id}/downloads', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
