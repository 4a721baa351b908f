import { language } from '@/kernel/i18n';
import { credentials } from './credentials';
import { Unreachable } from './problem';

const TIMEOUT = 30_000;

// The calls that start or renew a session carry the cookie and must not wait for a token; readers unsubscribe without
// signing in.
const isPublic = (url: string) => /\/api\/(session|password|unsubscribe)(\/|$)/.test(new URL(url).pathname);

async function send(request: Request, token: string | null): Promise<Response> {
  const signed = new Request(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT)]) });
  signed.headers.set('Accept-Language', language());
  if (token) signed.headers.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(signed);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new Unreachable(cause);
  }
}

/** `fetch` with the session's token; after a 401 it renews the session and tries once more. */
export async function portalFetch(request: Request): Promise<Response> {
  if (isPublic(request.url)) return send(request, null);
  const copy = request.clone();
  const first = await send(request, await credentials().token());
  if (first.status !== 401 || !(await credentials().renew())) return first;
  return send(copy, await credentials().token());
}
