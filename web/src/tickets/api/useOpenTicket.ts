import { useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing, useCall } from '@/kernel/api';
import type { NewTicket } from '../model/new-ticket';
import { ticketKey } from './useTicket';

interface Opening {
  ticket: NewTicket;
  attachments: string[];
  key: string;
}

/** Opens a ticket. The key makes a repeated call harmless, so it is retried. */
export function useOpenTicket() {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ ticket, attachments, key }: Opening) =>
      answered(api.POST('/tickets', { body: { ...ticket, attachments }, headers: { 'Idempotency-Key': key } })),
    retry: retryPassing,
    onSuccess: (opened) => {
      queries.setQueryData(ticketKey(opened.id), opened);
      return queries.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
}
