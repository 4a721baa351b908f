import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '@/kernel/api';

export function useWithdraw(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answered(api.DELETE('/updates/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['updates'] }),
  });
}
