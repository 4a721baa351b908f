import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing } from '@/kernel/api';

export function useCreateProduct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...product }: { code: string; name: string; key: string }) =>
      answered(
        api.POST('/products', {
          body: { ...product, topics: [], request_types: [] },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    retry: retryPassing,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['products'] }),
  });
}
