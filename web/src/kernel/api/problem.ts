import type { Failure, ProblemDocument, SlugOf } from './problem-types';

/** A refusal of the API: `detail` is a sentence for people, `errors` belong to fields. */
export class Problem<Slug extends string = string> extends Error implements Failure<Slug> {
  constructor(readonly document: ProblemDocument & { type: Slug }) {
    super(document.detail);
    this.name = 'Problem';
  }

  get status(): number {
    return this.document.status;
  }

  get type(): Slug {
    return this.document.type;
  }

  /** The messages by field name. */
  get fields(): Record<string, string> {
    return Object.fromEntries((this.document.errors ?? []).map(({ field, message }) => [field, message]));
  }
}

/** The network failed: the portal did not answer. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

/** Whether a call failed with a problem, and with this one; the compiler refuses one that the call cannot answer. */
export function isProblem<Thrown, Slug extends SlugOf<Thrown>>(
  error: Thrown,
  type?: Slug,
): error is Thrown & Problem<Slug> {
  return error instanceof Problem && (type === undefined || error.type === type);
}

/** Whether the same call may succeed later. */
export function isPassing(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Problem && [429, 502, 503, 504].includes(error.status));
}
