import { useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, retryPassing, useCall } from '@/kernel/api';
import { contactsKey } from '../model/contact';
import { type ContactSearch, companySearch } from '../model/search';

type Change = components['schemas']['ContactChange'];

interface Save {
  version: number;
  change: Partial<Change>;
}

/** Changes a contact, if it is still the version that the person saw. */
export function useSaveContact(id: string, search: ContactSearch) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ version, change }: Save) =>
      answered(
        api.PATCH('/contacts/{id}', {
          params: { path: { id }, query: companySearch(search) },
          body: change as Change,
          headers: { 'If-Match': `"${version}"` },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: contactsKey }),
  });
}

/** Adds a contact. */
export function useCreateContact(search: ContactSearch) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ key, contact }: { key: string; contact: Partial<Change> & { email: string } }) =>
      answered(
        api.POST('/contacts', {
          params: { query: companySearch(search) },
          body: contact as components['schemas']['NewContact'],
          headers: { 'Idempotency-Key': key },
        }),
      ),
    retry: retryPassing,
    onSuccess: () => queries.invalidateQueries({ queryKey: contactsKey }),
  });
}
