import { useQuery } from '@tanstack/react-query';
import { answered, api } from '@/kernel/api';

const EVERY = 30_000;

export const ticketKey = (id: string) => ['ticket', id] as const;

/** A ticket with its messages, read again every half minute while its page is open. */
export function useTicket(id: string, every = EVERY) {
  return useQuery({
    queryKey: ticketKey(id),
    queryFn: ({ signal }) => answered(api.GET('/tickets/{id}', { params: { path: { id } }, signal })),
    refetchInterval: every,
  });
}
