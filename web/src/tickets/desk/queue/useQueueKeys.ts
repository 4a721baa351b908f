import { useNavigate } from '@tanstack/react-router';
import type { TicketSummary } from '../../model/ticket';
import { useKeys } from '../keys/useKeys';
import { MODE_KEYS, MODES } from '../modes';
import type { useWalk } from './useWalk';

/** The keys of a list; Enter is the focused row's own. */
export function useQueueKeys(
  walk: ReturnType<typeof useWalk>,
  find: (id: string | undefined) => TicketSummary | undefined,
  take: (ticket: TicketSummary) => void,
  move: () => void,
) {
  const navigate = useNavigate();
  const write = MODES.map((mode) => [
    MODE_KEYS[mode],
    () => {
      const id = walk.here();
      if (id) void navigate({ to: '/tickets/$id', params: { id }, search: { act: mode } });
    },
  ]);
  useKeys({
    ...(Object.fromEntries(write) as Record<string, () => void>),
    j: () => walk.step(1),
    k: () => walk.step(-1),
    t: () => {
      const ticket = find(walk.here());
      if (ticket) take(ticket);
    },
    '.': move,
    '/': () => {
      const search = document.querySelector<HTMLElement>('form[role="search"] input');
      (search ?? document.querySelector<HTMLElement>('main section button[aria-expanded]'))?.focus();
    },
  });
}
