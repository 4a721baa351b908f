import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, useCall } from '@/kernel/api';
import { contactsKey } from '../model/contact';
import { type ContactSearch, ofCompany } from '../model/search';

const WHILE = 10 * 60_000;

/** The newsletters that there are. */
export function useNewsletters() {
  return useQuery({
    queryKey: ['newsletters'],
    queryFn: ({ signal }) => answered(api.GET('/newsletters', { signal })),
    staleTime: WHILE,
  });
}

/** Gives a contact exactly these newsletters. */
export function useSubscribe(id: string, search: ContactSearch) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ version, codes }: { version: number; codes: string[] }) =>
      answered(
        api.PUT('/contacts/{id}/newsletters', {
          params: { path: { id }, query: ofCompany(search) },
          body: { codes },
          headers: { 'If-Match': `"${version}"` },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: contactsKey }),
  });
}
