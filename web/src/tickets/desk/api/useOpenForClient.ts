import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, retryPassing } from '@/kernel/api';
import { ticketKey } from '../../api/useTicket';

export type PhonedTicket = Required<
  Pick<components['schemas']['OpenTicket'], 'product' | 'summary' | 'priority' | 'request_type' | 'details'>
> & { company: string; opened_for: string };

/** Opens a ticket for a client's user. */
export function useOpenForClient() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ ticket, attachments, key }: { ticket: PhonedTicket; attachments: string[]; key: string }) =>
      answered(api.POST('/tickets', { body: { ...ticket, attachments }, headers: { 'Idempotency-Key': key } })),
    retry: retryPassing,
    onSuccess: (opened) => {
      queries.setQueryData(ticketKey(opened.id), opened);
      return queries.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
}
