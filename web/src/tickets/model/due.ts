import type { components } from '@/kernel/api';
import { isClosed } from './status';
import type { TicketSummary } from './ticket';

export type Due = components['schemas']['DueTimes'];

/** What the contract asks next of a ticket. */
export type Next =
  | { what: 'response' | 'resolution'; at: string; isLate: boolean }
  | { what: 'paused' }
  | { what: 'nothing' };

/** What is due next: the response, then the resolution, unless the client is waited for or all is done. */
export function nextOf({ due, status }: Pick<TicketSummary, 'due' | 'status'>, now: number): Next {
  if (!due || isClosed(status)) return { what: 'nothing' };
  if (!due.responded_at) return { what: 'response', at: due.response_at, isLate: isPast(due.response_at, now) };
  if (!due.resolution_at) return { what: 'paused' };
  return { what: 'resolution', at: due.resolution_at, isLate: isPast(due.resolution_at, now) };
}

/** By how much something was late, in milliseconds; 0 where it was not. */
export const lateBy = (due: string, done: string) => Math.max(0, new Date(done).getTime() - new Date(due).getTime());

const isPast = (at: string, now: number) => new Date(at).getTime() < now;
