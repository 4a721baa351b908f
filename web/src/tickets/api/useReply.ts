import { useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing, useCall } from '@/kernel/api';
import { ticketKey } from './useTicket';

export interface Reply {
  body: string;
  attachments: string[];
  key: string;
}

/** Adds an answer to an open ticket. */
export function useReply(id: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ body, attachments, key }: Reply) =>
      answered(
        api.POST('/tickets/{id}/messages', {
          params: { path: { id } },
          body: { body, attachments },
          headers: { 'Idempotency-Key': key },
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
