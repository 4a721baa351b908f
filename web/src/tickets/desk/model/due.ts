import type { Priority } from '@/contracts';
import type { TicketSummary } from '../../model/ticket';

/** Until when the contract promises a first answer; null once somebody took the ticket. */
export function dueAt(ticket: TicketSummary, priority: Priority | undefined): number | null {
  if (ticket.status !== 'new' || !priority) return null;
  return new Date(ticket.opened_at).getTime() + priority.response_minutes * 60_000;
}
