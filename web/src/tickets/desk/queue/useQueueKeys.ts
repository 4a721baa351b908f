import { useNavigate } from '@tanstack/react-router';
import type { TicketSummary } from '../../model/ticket';
import { useKeys } from '../keys/useKeys';
import { MODE_KEYS, MODES } from '../modes';
import type { useRowFocus } from './useRowFocus';

/** The keys of a list. Enter needs none here: the focused link opens its ticket. */
export function useQueueKeys(
  rowFocus: ReturnType<typeof useRowFocus>,
  find: (id: string | undefined) => TicketSummary | undefined,
  take: (ticket: TicketSummary) => void,
  showNew: () => void,
) {
  const navigate = useNavigate();
  const write = MODES.map((mode) => [
    MODE_KEYS[mode],
    () => {
      const id = rowFocus.focusedTicket();
      if (id) void navigate({ to: '/tickets/$id', params: { id }, search: { act: mode } });
    },
  ]);
  useKeys({
    ...(Object.fromEntries(write) as Record<string, () => void>),
    j: () => rowFocus.move(1),
    k: () => rowFocus.move(-1),
    t: () => {
      const ticket = find(rowFocus.focusedTicket());
      if (ticket) take(ticket);
    },
    '.': showNew,
    '/': () => {
      const search = document.querySelector<HTMLElement>('form[role="search"] input');
      (search ?? document.querySelector<HTMLElement>('main section button[aria-expanded]'))?.focus();
    },
  });
}
