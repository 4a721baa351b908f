import { useInfiniteQuery } from '@tanstack/react-query';
import { answered, api } from '@/kernel/api';

/** Who was given a file's content, newest first. */
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
