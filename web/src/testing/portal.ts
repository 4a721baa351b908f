import type { components } from '@/kernel/api';

/** A call as the portal got it. */
export interface Call {
  name: string;
  body: unknown;
  headers: Headers;
}

type FieldProblem = components['schemas']['FieldProblem'];

interface Refusal {
  type: string;
  status: number;
  detail?: string;
  errors?: FieldProblem[];
}

type Answer = () => Response | Promise<Response>;

/** A portal that answers `fetch` as a test says. A call is named by its method and its path: `POST /tickets`. */
export class FakePortal {
  calls: Call[] = [];
  readonly #answers = new Map<string, Answer>();

  /** Answers `call` with `body` from now on. */
  answer(call: string, body: unknown, status = 200) {
    this.#answers.set(call, () => Response.json(body, { status }));
  }

  /** Refuses `call` with a problem from now on. */
  refuse(call: string, { type, status, detail = type, errors = [] }: Refusal) {
    const problem = { type, title: type, status, detail, errors };
    const headers = { 'Content-Type': 'application/problem+json' };
    this.#answers.set(call, () => Response.json(problem, { status, headers }));
  }

  /** Does not answer `call` until the function that is returned is called; then the answer is `body`. */
  hold(call: string, body: unknown): () => void {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#answers.set(call, () => released.then(() => Response.json(body)));
    return release;
  }

  /** Forgets all calls and answers. */
  reset() {
    this.calls = [];
    this.#answers.clear();
  }

  /** The calls of this name, in their order. */
  callsOf(name: string): Call[] {
    return this.calls.filter((call) => call.name === name);
  }

  /** The body of the only call of this name; throws if there are none or more. */
  bodyOf(name: string): unknown {
    const [call, ...more] = this.callsOf(name);
    if (!call || more.length > 0) throw new Error(`${name} was called ${this.callsOf(name).length} times`);
    return call.body;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.replace(/^.*\/api\//, '/');
    const name = `${request.method} ${decodeURIComponent(path)}`;
    const text = await request.text();
    this.calls.push({ name, body: text ? JSON.parse(text) : undefined, headers: request.headers });
    const answer = this.#answers.get(name);
    if (!answer) return Response.json({ type: 'not-found', title: name, status: 404, detail: name }, { status: 404 });
    return answer();
  };
}

/** The portal that a test talks to. */
export const portal = new FakePortal();
