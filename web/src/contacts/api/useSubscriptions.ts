import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, useCall } from '@/kernel/api';
import { contactsKey } from '../model/contact';
import { type ContactSearch, companySearch } from '../model/search';

const WHILE = 10 * 60_000;

/** All newsletters. */
export function useNewsletters() {
  return useQuery({
    queryKey: ['newsletters'],
    queryFn: ({ signal }) => answered(api.GET('/newsletters', { signal })),
    staleTime: WHILE,
  });
}

/** Replaces the newsletters of a contact. */
export function useSubscribe(id: string, search: ContactSearch) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ version, codes }: { version: number; codes: string[] }) =>
      answered(
        api.PUT('/contacts/{id}/newsletters', {
          params: { path: { id }, query: companySearch(search) },
          body: { codes },
          headers: { 'If-Match': `"${version}"` },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: contactsKey }),
  });
}
