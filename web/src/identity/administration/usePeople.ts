import { useQuery } from '@tanstack/react-query';
import { answered, api, type components, every } from '@/kernel/api';

export type Person = components['schemas']['UserAnswer'];

export const peopleKey = (company: string | null) => ['people', company] as const;

export function peopleOf(company: string | null) {
  return {
    queryKey: peopleKey(company),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      every((query) =>
        company === null
          ? answered(api.GET('/staff', { params: { query }, signal }))
          : answered(api.GET('/companies/{code}/users', { params: { path: { code: company }, query }, signal })),
      ),
  };
}

/** The users of a company, or the vendor's own people. */
export function usePeople(company: string | null) {
  return useQuery(peopleOf(company));
}
