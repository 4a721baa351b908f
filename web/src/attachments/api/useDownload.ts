import { useMutation } from '@tanstack/react-query';
import { answered, api, retryPassing } from '@/kernel/api';

/** A link to the content, good for a minute; the portal writes down who asked. */
export const linkTo = (id: string, signal?: AbortSignal) =>
  answered(api.GET('/attachments/{id}', { params: { path: { id } }, ...(signal ? { signal } : {}) }));

/** Has the browser save a file; the page stays. */
export function useDownload() {
  return useMutation({
    mutationFn: (id: string) => linkTo(id),
    retry: retryPassing,
    onSuccess: ({ url, name }) => {
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.rel = 'noreferrer';
      link.click();
    },
  });
}
