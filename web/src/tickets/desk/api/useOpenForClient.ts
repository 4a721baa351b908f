import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing, type components } from '@/kernel/api';
import { ticketKey } from '../../api/useTicket';

export type PhonedTicket = Required<
  Pick<components['schemas']['OpenTicket'], 'product' | 'summary' | 'priority' | 'request_type' | 'details'>
> & { company: string; opened_for: string };

/** Opens a ticket in the name of a client's user. */
export function useOpenForClient() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ ticket, key }: { ticket: PhonedTicket; key: string }) =>
      answered(api.POST('/tickets', { body: ticket, headers: { 'Idempotency-Key': key } })),
    retry: retryPassing,
    onSuccess: (opened) => {
      queries.setQueryData(ticketKey(opened.id), opened);
      return queries.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
}
