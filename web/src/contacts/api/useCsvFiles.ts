import { useQueryClient } from '@tanstack/react-query';
import { answered, api, useCall } from '@/kernel/api';
import { contactsKey } from '../model/contact';
import { type ContactSearch, listOf, ofCompany } from '../model/search';

/** Saves the contacts of a list as a file. */
export function useExport(search: ContactSearch, name: string) {
  return useCall({
    mutationFn: async () => {
      // As bytes: read as text, the file would lose the mark by which spreadsheets know its letters.
      const file = await answered(api.GET('/contacts/export', { params: { query: listOf(search) }, parseAs: 'blob' }));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file as Blob);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}

/** Imports a file, or tells what that would do; contacts are told apart by address, so it may be sent twice. */
export function useImport(search: ContactSearch) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ csv, dryRun }: { csv: string; dryRun: boolean }) =>
      answered(api.POST('/contacts/import', { params: { query: ofCompany(search) }, body: { csv, dry_run: dryRun } })),
    onSuccess: (_, { dryRun }) => (dryRun ? undefined : queries.invalidateQueries({ queryKey: contactsKey })),
  });
}
