import { useQueries, useQuery } from '@tanstack/react-query';
import { allPages, answered, api, type components } from '@/kernel/api';

export type Person = components['schemas']['UserAnswer'];

export const peopleKey = (company: string | null) => ['people', company] as const;

export function peopleOf(company: string | null) {
  return {
    queryKey: peopleKey(company),
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      allPages((query) =>
        company === null
          ? answered(api.GET('/staff', { params: { query }, signal }))
          : answered(api.GET('/companies/{code}/users', { params: { path: { code: company }, query }, signal })),
      ),
  };
}

/** The users of a company; null: the vendor's staff. */
export function usePeople(company: string | null) {
  return useQuery(peopleOf(company));
}

const MOST = 15;

/** The names of people by id, for the people of the first fifteen companies (null: the vendor's staff). */
export function usePeopleNames(companies: (string | null)[]): Map<string, string> {
  return useQueries({
    queries: [...new Set(companies)]
      .slice(0, MOST)
      .map((company) => ({ ...peopleOf(company), staleTime: 10 * 60_000 })),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data = [] }) =>
          data.map((person) => [person.id, `${person.first_name} ${person.last_name}`]),
        ),
      ),
  });
}

/** The users of a client company, for staff who open a ticket on behalf of one. */
export function useClientUsers(company: string | undefined) {
  return useQuery({
    queryKey: ['client-users', company],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/clients/{code}/users', { params: { path: { code: company ?? '' }, query: { limit: 100 } }, signal }),
      ),
    enabled: Boolean(company),
    staleTime: 60_000,
  });
}
