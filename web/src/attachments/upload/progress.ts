import type { DraftFile } from '../model/draft-file';
import { Speed } from '../model/speed';

const REPORT_EVERY = 250; // milliseconds

/** Counts a file's bytes and reports how far it is, a few times per second. */
export class Progress {
  readonly #speed = new Speed();
  readonly #beingSent = new Map<number, number>();
  #arrived = 0;
  #reportedAt = 0;

  constructor(
    readonly size: number,
    readonly report: (part: Partial<DraftFile>) => void,
  ) {}

  /** Bytes per second, null while unknown. */
  get rate() {
    return this.#speed.rate;
  }

  /** Bytes that S3 had before this page began to send. */
  arrivedEarlier(bytes: number) {
    this.#arrived += bytes;
    this.report({ sent: this.#arrived });
  }

  started() {
    this.#speed.forget();
    this.#speed.note(Date.now(), this.#arrived);
    this.report({ phase: 'sending', sent: this.#arrived });
  }

  partSent(part: number, bytes: number) {
    this.#beingSent.set(part, bytes);
    this.#count();
  }

  partArrived(part: number, bytes: number) {
    this.#beingSent.delete(part);
    this.#arrived += bytes;
    this.#count();
  }

  /** The connection of a part broke: what was sent of it is lost. */
  readonly partLost = (part: number) => {
    this.#beingSent.delete(part);
    this.waiting();
  };

  readonly waiting = () => {
    this.#speed.forget();
    this.report({ phase: 'waiting', sent: this.#sent, remaining: null });
  };

  get #sent() {
    return Math.min(this.size, this.#arrived + [...this.#beingSent.values()].reduce((sum, bytes) => sum + bytes, 0));
  }

  #count() {
    const now = Date.now();
    if (now - this.#reportedAt < REPORT_EVERY) return;
    this.#reportedAt = now;
    const sent = this.#sent;
    this.#speed.note(now, sent);
    this.report({ phase: 'sending', sent, remaining: this.#speed.remaining(this.size - sent) });
  }
}
