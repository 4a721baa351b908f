import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './problem';

const TRIES = 3;

/** Whether to retry a call that may be sent twice: a read, or a write with an Idempotency-Key. */
export function retryPassing(failures: number, error: Error): boolean {
  return failures < TRIES && isPassing(error);
}

export function retryDelay(failures: number): number {
  return Math.min(1000 * 2 ** failures, 8000);
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: retryPassing, retryDelay, staleTime: 15_000, gcTime: 30 * 60_000 },
    mutations: { retry: false, retryDelay, networkMode: 'always' },
  },
});
