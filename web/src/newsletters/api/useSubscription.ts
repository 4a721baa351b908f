import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing, useCall } from '@/kernel/api';

/** The subscription that a link in a mail belongs to. */
export function useSubscription(token: string) {
  return useQuery({
    queryKey: ['unsubscribe', token],
    queryFn: ({ signal }) => answered(api.GET('/unsubscribe/{token}', { params: { path: { token } }, signal })),
    staleTime: Infinity,
  });
}

export function useUnsubscribe(token: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: () => answered(api.POST('/unsubscribe/{token}', { params: { path: { token } } })),
    retry: retryPassing,
    onSuccess: (left) => queries.setQueryData(['unsubscribe', token], left),
  });
}
