import { type Link, sign, type Wish } from '../api/uploads';
import { nextBatch } from '../model/plan';
import type { Digests } from './digests';

const GOOD_FOR = 12 * 60_000;
const LOW = 8;

interface Address extends Link {
  signedAt: number;
}

interface Source {
  id: string;
  digests: Digests;
  rate: () => number | null;
  /** Carries a call out however often the line breaks. */
  persist: <T>(work: () => Promise<T>) => Promise<T>;
  signal: AbortSignal;
}

/** Where the next parts go: reckoned and signed ahead of the sending, many by one call. */
export class Addresses {
  #ready: Address[] = [];
  #filling: Promise<void> | null = null;
  #batch = 0;

  constructor(
    readonly source: Source,
    readonly parts: number[],
  ) {}

  /** The next part's address; undefined where there is none left. */
  async next(): Promise<Address | undefined> {
    for (;;) {
      const found = this.#ready.shift();
      if (found && Date.now() - found.signedAt > GOOD_FOR) this.again(found.number);
      else if (found) {
        // What fails ahead of its time is met again, and told, by who needs it.
        if (this.#ready.length < LOW && this.parts.length) this.#fill().catch(() => undefined);
        return found;
      } else if (!this.parts.length && !this.#filling) return undefined;
      else await this.#fill();
    }
  }

  /** The part's address was of no use: it is signed anew. */
  again(number: number) {
    this.parts.unshift(number);
  }

  #fill(): Promise<void> {
    this.#filling ??= this.#sign().finally(() => {
      this.#filling = null;
    });
    return this.#filling;
  }

  async #sign(): Promise<void> {
    const { id, digests, rate, persist, signal } = this.source;
    this.#batch = nextBatch(this.#batch, rate(), digests.partSize);
    const numbers = this.parts.slice(0, this.#batch);
    const wishes: Wish[] = [];
    for (const number of numbers) {
      signal.throwIfAborted();
      wishes.push({ number, sha256: await digests.of(number) });
    }
    const links = await persist(() => sign(id, wishes, signal));
    const signed = new Set(numbers);
    this.parts.splice(0, this.parts.length, ...this.parts.filter((number) => !signed.has(number)));
    const signedAt = Date.now();
    this.#ready.push(...links.map((link) => ({ ...link, signedAt })));
  }
}
