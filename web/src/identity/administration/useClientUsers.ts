import { useQuery } from '@tanstack/react-query';
import { answered, api } from '@/kernel/api';

/** The users of a client company, for staff who open a ticket on behalf of one. */
export function useClientUsers(company: string | undefined) {
  return useQuery({
    queryKey: ['client-users', company],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/clients/{code}/users', { params: { path: { code: company ?? '' }, query: { limit: 100 } }, signal }),
      ),
    enabled: Boolean(company),
    staleTime: 60_000,
  });
}
