import { PartLost, PartRefused } from './errors';

const STALLED = 60_000; // milliseconds without progress
const TEMPORARY = [0, 408, 429, 500, 502, 503, 504];

/**
 * Puts `bytes` to S3 and reports how many are sent; throws PartLost or PartRefused. It uses XMLHttpRequest because
 * `fetch` reports no progress.
 */
export function putPart(
  { url, headers }: { url: string; headers: Record<string, string> },
  bytes: Blob,
  signal: AbortSignal,
  onProgress: (sent: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const stop = () => call.abort();
    let timer = setTimeout(stop, STALLED);
    const restartTimer = () => {
      clearTimeout(timer);
      timer = setTimeout(stop, STALLED);
    };
    call.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value);
    call.upload.onprogress = ({ loaded }) => {
      restartTimer();
      onProgress(loaded);
    };
    call.onloadend = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason as Error);
      else if (call.status === 200) resolve();
      else if (TEMPORARY.includes(call.status)) reject(new PartLost(`part lost: ${call.status}`));
      else reject(new PartRefused(call.status));
    };
    signal.addEventListener('abort', stop);
    call.send(bytes);
  });
}
