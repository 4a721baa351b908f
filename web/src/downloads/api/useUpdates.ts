import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, retryPassing, useCall } from '@/kernel/api';
import type { UpdatesSearch } from '../model/search';

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

type NewUpdate = components['schemas']['NewUpdate'] & { key: string };

export function usePublishUpdate() {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ key, ...body }: NewUpdate) =>
      answered(api.POST('/updates', { body, headers: { 'Idempotency-Key': key } })),
    retry: retryPassing,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['updates'] }),
  });
}

export function useWithdrawUpdate(id: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: () => answered(api.DELETE('/updates/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['updates'] }),
  });
}
