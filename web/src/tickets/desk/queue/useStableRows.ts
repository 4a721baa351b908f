import { useState } from 'react';
import type { TicketSummary } from '../../model/ticket';

export interface StableRow {
  ticket: TicketSummary;
  /** It left the list since; it stays in its place until the list moves on. */
  isGone: boolean;
}

/**
 * The rows of a list that is read again and again. While it is held, rows keep their places, and what is new waits;
 * `list` names the list, so that another one or another page of it is shown at once.
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
