import { type PartAddress, type PartChecksum, signParts } from '../api/uploads';
import { nextBatch } from '../model/parts';
import type { Checksums } from './checksums';

const VALID_FOR = 12 * 60_000;
const FEW = 8;

interface SignedAddress extends PartAddress {
  signedAt: number;
}

interface Options {
  id: string;
  checksums: Checksums;
  /** Bytes per second, null while unknown. */
  rate: () => number | null;
  /** Repeats a call until it succeeds or fails for good. */
  retry: <T>(work: () => Promise<T>) => Promise<T>;
  signal: AbortSignal;
}

/** Where the next parts go. Checksums are computed and addresses signed in batches, ahead of the sending. */
export class Addresses {
  #ready: SignedAddress[] = [];
  #filling: Promise<void> | null = null;
  #batch = 0;

  constructor(
    readonly options: Options,
    readonly parts: number[],
  ) {}

  /** The next part's address; undefined when there is none left. */
  async next(): Promise<SignedAddress | undefined> {
    for (;;) {
      const found = this.#ready.shift();
      if (found && Date.now() - found.signedAt > VALID_FOR) this.signAgain(found.number);
      else if (found) {
        // A failure of this early call happens again, and is reported, when the next address is needed.
        if (this.#ready.length < FEW && this.parts.length) this.#fill().catch(() => undefined);
        return found;
      } else if (!this.parts.length && !this.#filling) return undefined;
      else await this.#fill();
    }
  }

  /** Puts a part whose address could not be used back among those to be signed. */
  signAgain(number: number) {
    this.parts.unshift(number);
  }

  #fill(): Promise<void> {
    this.#filling ??= this.#sign().finally(() => {
      this.#filling = null;
    });
    return this.#filling;
  }

  async #sign(): Promise<void> {
    const { id, checksums, rate, retry, signal } = this.options;
    this.#batch = nextBatch(this.#batch, rate(), checksums.partSize);
    const numbers = this.parts.slice(0, this.#batch);
    const wanted: PartChecksum[] = [];
    for (const number of numbers) {
      signal.throwIfAborted();
      wanted.push({ number, sha256: await checksums.of(number) });
    }
    const addresses = await retry(() => signParts(id, wanted, signal));
    const signed = new Set(numbers);
    this.parts.splice(0, this.parts.length, ...this.parts.filter((number) => !signed.has(number)));
    const signedAt = Date.now();
    this.#ready.push(...addresses.map((address) => ({ ...address, signedAt })));
  }
}
