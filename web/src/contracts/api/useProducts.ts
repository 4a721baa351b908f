import { useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, retryPassing, useCall } from '@/kernel/api';

export function useCreateProduct() {
  const queries = useQueryClient();
  return useCall({
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

type Change = components['schemas']['ProductChange'];

/** Changes a product; its lists are replaced. */
export function useSaveProduct(code: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: (change: Pick<Change, 'name' | 'topics' | 'request_types'>) =>
      answered(api.PATCH('/products/{code}', { params: { path: { code } }, body: change as Change })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['products'] }),
  });
}
