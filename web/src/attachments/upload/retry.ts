import { type Failure, isPassing, isProblem, type ProblemOf, type paths } from '@/kernel/api';
import { PartLost } from './errors';

const LONGEST = 30_000; // milliseconds

type BeginFailure = Failure<ProblemOf<paths['/uploads']['post']>>;

/** Whether the same call may succeed later: the connection broke, the portal is busy, the session is being renewed. */
function mayPass(error: unknown): boolean {
  if (isProblem(error as BeginFailure, 'too-many-uploads')) return false;
  return error instanceof PartLost || isPassing(error) || (isProblem(error) && [401, 500].includes(error.status));
}

/** Waits longer after every failure, or until the connection is back; throws when `signal` is aborted. */
function pause(failures: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      clearTimeout(timer);
      removeEventListener('online', wake);
      signal.removeEventListener('abort', wake);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(wake, Math.min(1000 * 2 ** failures, LONGEST) * (0.75 + Math.random() / 2));
    addEventListener('online', wake);
    signal.addEventListener('abort', wake);
  });
}

/** Repeats `work` until it succeeds or fails for good; calls `onWait` before each pause. */
export async function retry<T>(work: () => Promise<T>, signal: AbortSignal, onWait: () => void): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || !mayPass(error)) throw error;
    }
    onWait();
    await pause(failures, signal);
  }
}
