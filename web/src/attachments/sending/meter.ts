import type { Item } from '../model/item';
import { Pace } from '../model/pace';

const OFTEN_ENOUGH = 250;

/** Counts a file's bytes and tells how far it is, a few times per second. */
export class Meter {
  readonly #pace = new Pace();
  readonly #line = new Map<number, number>();
  #there = 0;
  #toldAt = 0;

  constructor(
    readonly size: number,
    readonly tell: (part: Partial<Item>) => void,
  ) {}

  /** Bytes per second, null until it can be told. */
  get rate() {
    return this.#pace.rate;
  }

  /** Found at S3 from before. */
  arrived(bytes: number) {
    this.#there += bytes;
    this.tell({ sent: this.#there });
  }

  go() {
    this.#pace.forget();
    this.#pace.note(Date.now(), this.#there);
    this.tell({ phase: 'sending', sent: this.#there });
  }

  onLine(part: number, bytes: number) {
    this.#line.set(part, bytes);
    this.#count();
  }

  landed(part: number, bytes: number) {
    this.#line.delete(part);
    this.#there += bytes;
    this.#count();
  }

  /** What was on the line of this part is lost. */
  readonly broke = (part: number) => {
    this.#line.delete(part);
    this.wait();
  };

  readonly wait = () => {
    this.#pace.forget();
    this.tell({ phase: 'waiting', sent: this.#sent, remaining: null });
  };

  get #sent() {
    return Math.min(this.size, this.#there + [...this.#line.values()].reduce((sum, bytes) => sum + bytes, 0));
  }

  #count() {
    const now = Date.now();
    if (now - this.#toldAt < OFTEN_ENOUGH) return;
    this.#toldAt = now;
    const sent = this.#sent;
    this.#pace.note(now, sent);
    this.tell({ phase: 'sending', sent, remaining: this.#pace.remaining(this.size - sent) });
  }
}
