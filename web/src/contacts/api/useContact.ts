import { useQueryClient } from '@tanstack/react-query';
import { answered, api, useRead } from '@/kernel/api';
import { contactsKey } from '../model/contact';
import { type ContactSearch, listSearch } from '../model/search';

function oneContact(id: string, list: ContactSearch) {
  return {
    queryKey: [...contactsKey, 'one', id, list] as const,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      answered(api.GET('/contacts/{id}', { params: { path: { id }, query: list }, signal })),
  };
}

/** A contact, with its position in the filtered list. */
export function useContact(id: string, search: ContactSearch) {
  return useRead(oneContact(id, listSearch(search)));
}

/** Fetches a contact that will probably be opened next. */
export function usePrefetchContact(search: ContactSearch) {
  const queries = useQueryClient();
  return (id: string) => void queries.prefetchQuery(oneContact(id, listSearch(search)));
}
