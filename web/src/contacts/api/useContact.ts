import { useQueryClient } from '@tanstack/react-query';
import { answered, api, useRead } from '@/kernel/api';
import { contactsKey } from '../model/contact';
import { type ContactSearch, listOf } from '../model/search';

function oneContact(id: string, list: ContactSearch) {
  return {
    queryKey: [...contactsKey, 'one', id, list] as const,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      answered(api.GET('/contacts/{id}', { params: { path: { id }, query: list }, signal })),
  };
}

/** A contact with its place in the list that the address narrows. */
export function useContact(id: string, search: ContactSearch) {
  return useRead(oneContact(id, listOf(search)));
}

/** Fetches a neighbour that will probably be asked for. */
export function usePrefetchContact(search: ContactSearch) {
  const queries = useQueryClient();
  return (id: string) => void queries.prefetchQuery(oneContact(id, listOf(search)));
}
