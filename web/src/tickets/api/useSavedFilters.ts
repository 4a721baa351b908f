import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, useCall } from '@/kernel/api';

export type SavedFilter = components['schemas']['SavedFilterDocument'];

const KEY = ['saved-filters'] as const;

export function useSavedFilters() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answered(api.GET('/me/filters', { signal })).then(({ items }) => items),
    staleTime: Infinity,
  });
}

/** Replaces the user's saved filters. */
export function useSaveFilters() {
  const queries = useQueryClient();
  return useCall({
    mutationFn: (items: SavedFilter[]) => answered(api.PUT('/me/filters', { body: { items } })),
    onSuccess: ({ items }) => queries.setQueryData(KEY, items),
  });
}
