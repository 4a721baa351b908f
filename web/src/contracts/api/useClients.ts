import { useQuery } from '@tanstack/react-query';
import { allPages, answered, api, type components } from '@/kernel/api';

export type Client = components['schemas']['Client'];

const WHILE = 10 * 60_000;

export const clientsKey = ['clients'] as const;

/** Every client company by code and name, for staff. */
export function useClients(enabled = true) {
  return useQuery({
    queryKey: clientsKey,
    queryFn: ({ signal }) => allPages((query) => answered(api.GET('/clients', { params: { query }, signal }))),
    staleTime: WHILE,
    enabled,
  });
}
