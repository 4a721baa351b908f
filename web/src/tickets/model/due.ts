import type { components } from '@/kernel/api';
import { isClosed } from './status';
import type { TicketSummary } from './ticket';

export type Due = components['schemas']['DueTimes'];

/** What is due next on a ticket. */
export type NextDue =
  | { what: 'response' | 'resolution'; at: string; isLate: boolean }
  | { what: 'paused' }
  | { what: 'nothing' };

/** What is due next: the response, then the resolution; nothing while the client has to answer or after closing. */
export function nextDue({ due, status }: Pick<TicketSummary, 'due' | 'status'>, now: number): NextDue {
  if (!due || isClosed(status)) return { what: 'nothing' };
  if (!due.responded_at) return { what: 'response', at: due.response_at, isLate: isPast(due.response_at, now) };
  if (!due.resolution_at) return { what: 'paused' };
  return { what: 'resolution', at: due.resolution_at, isLate: isPast(due.resolution_at, now) };
}

/** By how many milliseconds something was late; 0 when it was in time. */
export const lateBy = (due: string, done: string) => Math.max(0, new Date(done).getTime() - new Date(due).getTime());

const isPast = (at: string, now: number) => new Date(at).getTime() < now;
