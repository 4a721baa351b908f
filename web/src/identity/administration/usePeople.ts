import { useQuery } from '@tanstack/react-query';
import { answered, api, every, type components } from '@/kernel/api';

export type Person = components['schemas']['UserAnswer'];

export const peopleKey = (company: string | null) => ['people', company] as const;

/** The users of a company, or the vendor's own people. */
export function usePeople(company: string | null) {
  return useQuery({
    queryKey: peopleKey(company),
    queryFn: ({ signal }) =>
      every((query) =>
        company === null
          ? answered(api.GET('/staff', { params: { query }, signal }))
          : answered(api.GET('/companies/{code}/users', { params: { path: { code: company }, query }, signal })),
      ),
  });
}
