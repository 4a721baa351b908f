import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, retryPassing } from '@/kernel/api';
import { ticketKey } from '../../api/useTicket';
import type { Mode } from '../model/modes';

interface Act {
  mode: Mode;
  body: string;
  attachments: string[];
  key: string;
  version: number;
}

async function act(id: string, { mode, body: text, attachments, key, version }: Act): Promise<void> {
  const params = { path: { id } };
  const body = { body: text, attachments };
  const headers = { 'Idempotency-Key': key, 'If-Match': `"${version}"` };
  if (mode === 'needs_details') await answered(api.POST('/tickets/{id}/needs-details', { params, headers, body }));
  else if (mode === 'in_testing') await answered(api.POST('/tickets/{id}/in-testing', { params, headers, body }));
  else if (mode === 'closed') await answered(api.POST('/tickets/{id}/close', { params, headers, body }));
  else
    await answered(
      api.POST('/tickets/{id}/messages', { params, headers, body: { ...body, internal: mode === 'note' } }),
    );
}

/** What a consultant does with words. The version is the one on the screen: on any other nothing is sent. */
export function useAct(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (what: Act) => act(id, what),
    retry: retryPassing,
    onSettled: async () => {
      void queries.invalidateQueries({ queryKey: ['tickets'] });
      await queries.invalidateQueries({ queryKey: ticketKey(id) });
    },
  });
}
