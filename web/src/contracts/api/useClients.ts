import { useQuery } from '@tanstack/react-query';
import { answered, api, type components, every } from '@/kernel/api';

export type Client = components['schemas']['Client'];

const WHILE = 10 * 60_000;

export const clientsKey = ['clients'] as const;

/** Every client company by code and name, for staff; they fit into a picker. */
export function useClients(enabled = true) {
  return useQuery({
    queryKey: clientsKey,
    queryFn: ({ signal }) => every((query) => answered(api.GET('/clients', { params: { query }, signal }))),
    staleTime: WHILE,
    enabled,
  });
}
