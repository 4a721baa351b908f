import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, retryPassing } from '@/kernel/api';
import { ticketKey } from './useTicket';

export type NewTicket = Pick<
  components['schemas']['OpenTicket'],
  'product' | 'summary' | 'priority' | 'request_type' | 'details'
>;

interface Opening {
  ticket: NewTicket;
  attachments: string[];
  key: string;
}

/** Opens a ticket. The key makes a repeated call harmless, so it is retried. */
export function useOpenTicket() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ ticket, attachments, key }: Opening) =>
      answered(api.POST('/tickets', { body: { ...ticket, attachments }, headers: { 'Idempotency-Key': key } })),
    retry: retryPassing,
    onSuccess: (opened) => {
      queries.setQueryData(ticketKey(opened.id), opened);
      return queries.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
}
