import { useState } from 'react';
import type { TicketSummary } from '../../model/ticket';

export interface StableRow {
  ticket: TicketSummary;
  /** Whether it is no longer in the list; it stays in its place until the rows are released. */
  isGone: boolean;
}

/**
 * The rows of a list that is read again and again. While `isHeld`, rows keep their places and new tickets are counted;
 * `list` identifies the list and its page: another one is shown at once.
 */
export function useStableRows(list: string, fresh: TicketSummary[], isHeld: boolean) {
  const [shown, setShown] = useState({ list, tickets: fresh });
  const showFresh = () => setShown({ list, tickets: fresh });
  if (shown.tickets !== fresh && (!isHeld || shown.list !== list)) showFresh();

  const known = new Map(fresh.map((ticket) => [ticket.id, ticket]));
  const places = new Set(shown.tickets.map(({ id }) => id));
  const rows: StableRow[] = shown.tickets.map((ticket) => ({
    ticket: known.get(ticket.id) ?? ticket,
    isGone: !known.has(ticket.id),
  }));
  return { rows, waiting: fresh.filter(({ id }) => !places.has(id)).length, showFresh };
}
