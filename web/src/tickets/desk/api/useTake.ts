import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing } from '@/kernel/api';
import { ticketKey } from '../../api/useTicket';

export interface Take {
  id: string;
  version: number;
  key: string;
}

/** Takes a ticket as it is on the screen; somebody else's change in between refuses it. */
export function useTake() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, key }: Take) =>
      answered(
        api.POST('/tickets/{id}/take', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
        }),
      ),
    retry: retryPassing,
    onSettled: (_, __, { id }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ticketKey(id) }),
        queries.invalidateQueries({ queryKey: ['tickets'] }),
      ]),
  });
}
