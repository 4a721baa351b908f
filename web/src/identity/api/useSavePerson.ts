import { useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, retryPassing, useCall } from '@/kernel/api';
import { type Person, peopleKey } from './usePeople';

export type NewPerson = components['schemas']['NewUser'] & { role: 'consultant' | 'admin' };

/** Creates an account; without a password the person gets an invitation. */
export function useCreatePerson(company: string | null) {
  const queries = useQueryClient();
  return useCall({
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

type Change = Partial<components['schemas']['UserChange']>;

/** Changes, deactivates or activates an account. */
export function useChangePerson({ id, company }: Person) {
  const queries = useQueryClient();
  const code = company?.code ?? null;
  return useCall({
    mutationFn: (change: Change) =>
      answered(
        api.PATCH('/users/{id}', { params: { path: { id } }, body: change as components['schemas']['UserChange'] }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: peopleKey(code) }),
        queries.invalidateQueries({ queryKey: ['client-users', code] }),
      ]),
  });
}
