import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answered, api } from '@/kernel/api';
import { contactsKey } from '../model/contact';
import type { ContactSearch } from '../model/search';

const PAGE = 50;

/** A company's contacts by name, page by page. */
export function useContacts(search: ContactSearch, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: [...contactsKey, 'list', search],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.GET('/contacts', {
          params: { query: { ...search, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled,
  });
}
