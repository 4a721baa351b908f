import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, retryPassing } from '@/kernel/api';

type Wish = components['schemas']['NewUpdate'] & { key: string };

export function usePublish() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Wish) =>
      answered(api.POST('/updates', { body, headers: { 'Idempotency-Key': key } })),
    retry: retryPassing,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['updates'] }),
  });
}
