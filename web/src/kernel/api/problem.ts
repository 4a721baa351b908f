import type { components } from './schema';

export type ProblemDocument = components['schemas']['ProblemDocument'];

/** A refusal of the API: `detail` is a sentence for people, `errors` belong to fields. */
export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.detail);
    this.name = 'Problem';
  }

  get status(): number {
    return this.document.status;
  }

  get type(): string {
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

export function isProblem(error: unknown, type?: string): error is Problem {
  return error instanceof Problem && (type === undefined || error.type === type);
}

/** Whether the same call may succeed later. */
export function isPassing(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Problem && [429, 502, 503, 504].includes(error.status));
}
