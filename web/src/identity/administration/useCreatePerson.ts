import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, retryPassing } from '@/kernel/api';
import { peopleKey } from './usePeople';

export type NewPerson = components['schemas']['NewUser'] & { role: 'consultant' | 'admin' };

/** Opens an account; without a password an invitation goes out. */
export function useCreatePerson(company: string | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, person: { role, ...body } }: { key: string; person: NewPerson }) => {
      const headers = { 'Idempotency-Key': key };
      return company === null
        ? answered(api.POST('/staff', { body: { ...body, role }, headers }))
        : answered(api.POST('/companies/{code}/users', { params: { path: { code: company } }, body, headers }));
    },
    retry: retryPassing,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: peopleKey(company) }),
        queries.invalidateQueries({ queryKey: ['client-users', company] }),
      ]),
  });
}
