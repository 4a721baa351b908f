import type { components } from './schema';

export type ProblemDocument = components['schemas']['ProblemDocument'];

/** The API said no; `detail` is meant for people, `errors` belong at the fields. */
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

/** No answer came: the network, not the portal. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export function isProblem(error: unknown, type?: string): error is Problem {
  return error instanceof Problem && (type === undefined || error.type === type);
}

/** Whether trying the very same again may help. */
export function isPassing(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Problem && [429, 502, 503, 504].includes(error.status));
}
