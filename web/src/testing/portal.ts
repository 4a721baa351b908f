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

/** Stands for the portal at the other end of `fetch`. A call is named by its method and its path: `POST /tickets`. */
export class FakePortal {
  calls: Call[] = [];
  readonly #answers = new Map<string, Answer>();

  /** Has `call` answered with `body`, until something else is said. */
  answer(call: string, body: unknown, status = 200) {
    this.#answers.set(call, () => Response.json(body, { status }));
  }

  /** Has `call` refused with a problem. */
  refuse(call: string, { type, status, detail = type, errors = [] }: Refusal) {
    const problem = { type, title: type, status, detail, errors };
    const headers = { 'Content-Type': 'application/problem+json' };
    this.#answers.set(call, () => Response.json(problem, { status, headers }));
  }

  /** Keeps `call` waiting; what is returned lets it be answered with `body`. */
  hold(call: string, body: unknown): () => void {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#answers.set(call, () => released.then(() => Response.json(body)));
    return release;
  }

  /** Forgets what was called and what was to be answered. */
  reset() {
    this.calls = [];
    this.#answers.clear();
  }

  /** The calls of this name, in their order. */
  callsOf(name: string): Call[] {
    return this.calls.filter((call) => call.name === name);
  }

  /** What the only call of this name said. */
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
