import { useQueryClient } from '@tanstack/react-query';
import { type Answer, answered, api, isProblem, retryPassing, useCall } from '@/kernel/api';
import { ticketKey } from '../../api/useTicket';
import type { ChangingFailure, WritingProblem } from '../../model/problems';
import type { Mode } from '../modes';

export interface Take {
  id: string;
  version: number;
  key: string;
}

/** Takes a ticket. The portal refuses it if the ticket has changed since it was shown. */
export function useTake() {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ id, version, key }: Take) =>
      answered(
        api.POST('/tickets/{id}/take', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
        }),
      ),
    retry: retryPassing,
    onSettled: (_, __, { id }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ticketKey(id) }),
        queries.invalidateQueries({ queryKey: ['tickets'] }),
      ]),
  });
}

interface Act {
  mode: Mode;
  body: string;
  attachments: string[];
  key: string;
  version: number;
}

function act(id: string, { mode, body: text, attachments, key, version }: Act): Answer<unknown, WritingProblem> {
  const params = { path: { id } };
  const body = { body: text, attachments };
  const headers = { 'Idempotency-Key': key, 'If-Match': `"${version}"` };
  switch (mode) {
    case 'reply':
    case 'note':
      return answered(
        api.POST('/tickets/{id}/messages', { params, headers, body: { ...body, internal: mode === 'note' } }),
      );
    case 'needs_details':
      return answered(api.POST('/tickets/{id}/needs-details', { params, headers, body }));
    case 'in_testing':
      return answered(api.POST('/tickets/{id}/in-testing', { params, headers, body }));
    case 'closed':
      return answered(api.POST('/tickets/{id}/close', { params, headers, body }));
    default:
      return mode satisfies never;
  }
}

/** Replies, notes, and changes of state with a text. The portal refuses them on any other version than `version`. */
export function useAct(id: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: (what: Act) => act(id, what),
    retry: retryPassing,
    onSettled: async () => {
      void queries.invalidateQueries({ queryKey: ['tickets'] });
      await queries.invalidateQueries({ queryKey: ticketKey(id) });
    },
  });
}

interface Reclassification {
  version: number;
  key: string;
  priority?: string;
  request_type?: string;
}

/** Sets a ticket's priority, its request type or both. */
export function useReclassify(id: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ version, key, ...body }: Reclassification) =>
      answered(
        api.PATCH('/tickets/{id}', {
          params: { path: { id } },
          body,
          headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
        }),
      ),
    retry: retryPassing,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ticketKey(id) }),
        queries.invalidateQueries({ queryKey: ['tickets'] }),
      ]),
  });
}

/** Whether the portal refused a change because somebody else changed the ticket first. */
export function isConflict(error: ChangingFailure | null): boolean {
  return isProblem(error) && (error.status === 412 || error.type === 'ticket-changed');
}
