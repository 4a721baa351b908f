import { useQuery } from '@tanstack/react-query';
import { answered, api, retryPassing, useCall } from '@/kernel/api';

interface Announcement {
  newsletter: string;
  subject: string;
  body: string;
  product: string;
  key: string;
}

/** Sends an issue of a newsletter now, to the companies that have the product. */
export function useAnnounce() {
  return useCall({
    mutationFn: ({ newsletter, key, ...issue }: Announcement) =>
      answered(
        api.POST('/newsletters/{code}/issues', {
          params: { path: { code: newsletter } },
          body: { ...issue, send_at: new Date().toISOString() },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    retry: retryPassing,
  });
}

/** All newsletters. */
export function useNewsletterChoices() {
  return useQuery({
    queryKey: ['newsletters'],
    queryFn: ({ signal }) => answered(api.GET('/newsletters', { signal })),
    select: (all) => all.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
  });
}
