import type { Ticket } from '../model/ticket';

/** What a consultant can do with the ticket. */
export function StaffPanel(_: { ticket: Ticket }) {
  return null;
}
