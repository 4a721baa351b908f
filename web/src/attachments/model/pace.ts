import { formats } from '@/kernel/i18n';

interface Sample {
  at: number;
  bytes: number;
}

const WINDOW = 20_000;
const ENOUGH = 1_500;

/** How fast a file goes, over the last twenty seconds. Times are milliseconds, `bytes` the file's total so far. */
export class Pace {
  #samples: Sample[] = [];

  note(at: number, bytes: number) {
    this.#samples.push({ at, bytes });
    while (this.#samples.length > 2 && at - (this.#samples[1]?.at ?? at) > WINDOW) this.#samples.shift();
  }

  /** After a pause the time before says nothing. */
  forget() {
    this.#samples = [];
  }

  /** Bytes per second, null until it can be told. */
  get rate(): number | null {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (!first || !last || last.at - first.at < ENOUGH) return null;
    return Math.max(0, ((last.bytes - first.bytes) * 1000) / (last.at - first.at));
  }

  /** Seconds for `bytes` more, null where nobody can tell. */
  remaining(bytes: number): number | null {
    const { rate } = this;
    return rate ? bytes / rate : null;
  }
}

const SOON = 20;

/** Seconds in the words of somebody who waits; `soon` and `about` are the language's own. */
export function remainingInWords(seconds: number, soon: string, about: (time: string) => string): string {
  if (seconds <= SOON) return soon;
  if (seconds < 55) return about(formats.seconds(Math.ceil(seconds / 10) * 10));
  const minutes = Math.ceil(seconds / 60);
  return about(formats.duration(minutes < 10 ? minutes : Math.ceil(minutes / 5) * 5));
}
