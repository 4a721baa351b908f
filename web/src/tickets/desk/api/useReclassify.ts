import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing } from '@/kernel/api';
import { ticketKey } from '../../api/useTicket';

interface Reclassification {
  version: number;
  key: string;
  priority?: string;
  request_type?: string;
}

/** Sets a ticket's priority, its request type or both. */
export function useReclassify(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, key, ...body }: Reclassification) =>
      answered(
        api.PATCH('/tickets/{id}', {
          params: { path: { id } },
          body,
          headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
        }),
      ),
    retry: retryPassing,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ticketKey(id) }),
        queries.invalidateQueries({ queryKey: ['tickets'] }),
      ]),
  });
}
