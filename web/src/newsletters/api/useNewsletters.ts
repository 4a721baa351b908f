import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing, useCall } from '@/kernel/api';

/** All newsletters. */
export function useNewsletters() {
  return useQuery({
    queryKey: ['newsletters'],
    queryFn: ({ signal }) => answered(api.GET('/newsletters', { signal })),
  });
}

export function useCreateNewsletter() {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ key, ...body }: { code: string; name: string; key: string }) =>
      answered(api.POST('/newsletters', { body, headers: { 'Idempotency-Key': key } })),
    retry: retryPassing,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['newsletters'] }),
  });
}

export function useRenameNewsletter(code: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: (name: string) =>
      answered(api.PATCH('/newsletters/{code}', { params: { path: { code } }, body: { name } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['newsletters'] }),
  });
}
