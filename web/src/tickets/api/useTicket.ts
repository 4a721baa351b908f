import { useQuery } from '@tanstack/react-query';
import { answered, api } from '@/kernel/api';

const FRESH = 30_000;

export const ticketKey = (id: string) => ['ticket', id] as const;

/** A ticket with its dialogue, kept fresh while its page is in view. */
export function useTicket(id: string, every = FRESH) {
  return useQuery({
    queryKey: ticketKey(id),
    queryFn: ({ signal }) => answered(api.GET('/tickets/{id}', { params: { path: { id } }, signal })),
    refetchInterval: every,
  });
}
