import { PartLost, PartRefused } from './problems';

const STALLED = 60_000;
const PASSING = [0, 408, 429, 500, 502, 503, 504];

/** Puts `bytes` to S3 and tells how many are on the line; raises PartLost, PartRefused. `fetch` tells no progress. */
export function putPart(
  { url, headers }: { url: string; headers: Record<string, string> },
  bytes: Blob,
  signal: AbortSignal,
  onProgress: (sent: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const stop = () => call.abort();
    let alarm = setTimeout(stop, STALLED);
    const alive = () => {
      clearTimeout(alarm);
      alarm = setTimeout(stop, STALLED);
    };
    call.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value);
    call.upload.onprogress = ({ loaded }) => {
      alive();
      onProgress(loaded);
    };
    call.onloadend = () => {
      clearTimeout(alarm);
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason as Error);
      else if (call.status === 200) resolve();
      else
        reject(
          PASSING.includes(call.status) ? new PartLost(`part lost: ${call.status}`) : new PartRefused(call.status),
        );
    };
    signal.addEventListener('abort', stop);
    call.send(bytes);
  });
}
