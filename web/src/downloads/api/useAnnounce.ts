import { useQuery } from '@tanstack/react-query';
import { answered, api, retryPassing, useCall } from '@/kernel/api';

interface Wish {
  newsletter: string;
  subject: string;
  body: string;
  product: string;
  key: string;
}

/** An issue of a newsletter that goes now, to the companies that have the product. */
export function useAnnounce() {
  return useCall({
    mutationFn: ({ newsletter, key, ...issue }: Wish) =>
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

/** The newsletters that there are. */
export function useNewsletterChoices() {
  return useQuery({
    queryKey: ['newsletters'],
    queryFn: ({ signal }) => answered(api.GET('/newsletters', { signal })),
    select: (all) => all.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
  });
}
