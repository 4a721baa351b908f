import { useQueryClient } from '@tanstack/react-query';
import { answered, api, useCall } from '@/kernel/api';
import { contactsKey } from '../model/contact';
import { type ContactSearch, companySearch, listSearch } from '../model/search';

/** Saves the contacts of a list as a file. */
export function useExport(search: ContactSearch, name: string) {
  return useCall({
    mutationFn: async () => {
      // Read as bytes: as text, the file would lose the byte order mark that spreadsheets need.
      const file = await answered(
        api.GET('/contacts/export', { params: { query: listSearch(search) }, parseAs: 'blob' }),
      );
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file as Blob);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}

/** Imports a file, or reports what that would change. Sending it twice changes nothing more. */
export function useImport(search: ContactSearch) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ csv, dryRun }: { csv: string; dryRun: boolean }) =>
      answered(
        api.POST('/contacts/import', { params: { query: companySearch(search) }, body: { csv, dry_run: dryRun } }),
      ),
    onSuccess: (_, { dryRun }) => (dryRun ? undefined : queries.invalidateQueries({ queryKey: contactsKey })),
  });
}
