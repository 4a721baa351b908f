import { useInfiniteQuery } from '@tanstack/react-query';
import { answered, api, type components } from '@/kernel/api';
import type { UpdatesSearch } from '../search';

export type Update = components['schemas']['UpdateAnswer'];

/** The packages of a product, newest first, page by page; asked for once a product is chosen. */
export function useUpdates({ product = '', topic, withdrawn }: UpdatesSearch) {
  return useInfiniteQuery({
    queryKey: ['updates', product, topic ?? null, withdrawn ?? false],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        product,
        ...(topic ? { topic } : {}),
        ...(withdrawn ? { withdrawn } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return answered(api.GET('/updates', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    enabled: product !== '',
  });
}
