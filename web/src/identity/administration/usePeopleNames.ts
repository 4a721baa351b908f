import { useQueries } from '@tanstack/react-query';
import { peopleOf } from './usePeople';

const MOST = 15;

/** The names behind the ids of people of these companies (null: the vendor's), as far as few calls tell them. */
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
