import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type components } from '@/kernel/api';
import { type Person, peopleKey } from './usePeople';

type Change = Partial<components['schemas']['UserChange']>;

/** Changes somebody's account, closes it or opens it again. */
export function useChangePerson({ id, company }: Person) {
  const queries = useQueryClient();
  const code = company?.code ?? null;
  return useMutation({
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
