import { isProblem } from '@/kernel/api';

/** Somebody else's change came first: nothing of ours was written. */
export function isConflict(error: unknown): boolean {
  return isProblem(error) && (error.status === 412 || error.type === 'ticket-changed');
}
