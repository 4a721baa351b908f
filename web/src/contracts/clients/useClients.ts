import { useQuery } from '@tanstack/react-query';
import { answered, api, type components } from '@/kernel/api';

export type Client = components['schemas']['Client'];

const WHILE = 10 * 60_000;

async function all(signal: AbortSignal): Promise<Client[]> {
  const found: Client[] = [];
  for (let cursor: string | null | undefined = undefined; cursor !== null; ) {
    const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor ? { cursor } : {}) };
    const page: components['schemas']['ClientPage'] = await answered(api.GET('/clients', { params: { query }, signal }));
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}

export const clientsKey = ['clients'] as const;

/** Every client company by code and name, for staff; they fit into a picker. */
export function useClients(enabled = true) {
  return useQuery({ queryKey: clientsKey, queryFn: ({ signal }) => all(signal), staleTime: WHILE, enabled });
}
