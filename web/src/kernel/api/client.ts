import createClient from 'openapi-fetch';
import { portalFetch } from './portal-fetch';
import { Problem } from './problem';
import type { Answer, ProblemDocument, SlugIn } from './problem-types';
import type { paths } from './schema';

// The built file is in assets/, so ../api is the API whatever the path under which the portal is deployed.
const baseUrl = new URL(import.meta.env.DEV ? '/api' : '../api', import.meta.url).href;

export const api = createClient<paths>({
  baseUrl,
  fetch: portalFetch,
});

interface Outcome<Data, Body> {
  data?: Data;
  error?: Body;
  response: Response;
}

function asProblem(error: unknown, response: Response): Problem {
  const document = error as Partial<ProblemDocument> | undefined;
  if (document && typeof document === 'object' && document.detail) {
    return new Problem({ ...document, status: response.status } as ProblemDocument);
  }
  const { status, statusText } = response;
  return new Problem({ type: 'about:blank', title: statusText, status, detail: statusText || String(status) });
}

/** The data of a successful call; throws Problem for any other status. */
export function answered<Data, Body>(call: Promise<Outcome<Data, Body>>): Answer<Data, SlugIn<Body>> {
  return successOf(call);
}

async function successOf<Data, Body>(call: Promise<Outcome<Data, Body>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw asProblem(error, response);
  return data as Data;
}

interface Page<T> {
  items: T[];
  next: string | null;
}

/** Reads all pages of a list that is small enough to be shown or searched whole. */
export async function allPages<T>(read: (query: { limit: number; cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Page<T> = await read({ limit: 100, ...(cursor ? { cursor } : {}) });
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}
