import { isPassing, isProblem } from '@/kernel/api';
import { PartLost } from './problems';

const LONGEST = 30_000;

/** Whether the same again may do: a broken line, a busy portal, a session that could not be renewed just now. */
function isWorthAgain(error: unknown): boolean {
  if (isProblem(error, 'too-many-uploads')) return false;
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

/** What `work` answers in the end, however often the line breaks; `onWait` is told before each pause. */
export async function persist<T>(work: () => Promise<T>, signal: AbortSignal, onWait: () => void): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || !isWorthAgain(error)) throw error;
    }
    onWait();
    await pause(failures, signal);
  }
}
