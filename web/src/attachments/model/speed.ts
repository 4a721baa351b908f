import { formats } from '@/kernel/i18n';

interface Sample {
  at: number;
  bytes: number;
}

const WINDOW = 20_000; // milliseconds
const ENOUGH = 1_500;

/** How fast a file is sent, over the last twenty seconds. Times are milliseconds, `bytes` is the total so far. */
export class Speed {
  #samples: Sample[] = [];

  note(at: number, bytes: number) {
    this.#samples.push({ at, bytes });
    while (this.#samples.length > 2 && at - (this.#samples[1]?.at ?? at) > WINDOW) this.#samples.shift();
  }

  /** Drops the samples from before a pause: they tell nothing about the speed after it. */
  forget() {
    this.#samples = [];
  }

  /** Bytes per second, null while there are too few samples. */
  get rate(): number | null {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (!first || !last || last.at - first.at < ENOUGH) return null;
    return Math.max(0, ((last.bytes - first.bytes) * 1000) / (last.at - first.at));
  }

  /** Seconds for `bytes` more, null while unknown. */
  remaining(bytes: number): number | null {
    const { rate } = this;
    return rate ? bytes / rate : null;
  }
}

const SOON = 20; // seconds

/** A remaining time, rounded as somebody who waits needs it; `soon` and `about` are the words of the language. */
export function remainingInWords(seconds: number, soon: string, about: (time: string) => string): string {
  if (seconds <= SOON) return soon;
  if (seconds < 55) return about(formats.seconds(Math.ceil(seconds / 10) * 10));
  const minutes = Math.ceil(seconds / 60);
  return about(formats.duration(minutes < 10 ? minutes : Math.ceil(minutes / 5) * 5));
}
