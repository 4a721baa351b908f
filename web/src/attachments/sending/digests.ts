import { rangeOf } from '../model/plan';
import { FileChanged } from './problems';

/** The SHA-256 of a file's parts. The browser computes it on its own threads; one part at a time is in memory. */
export class Digests {
  readonly #known = new Map<number, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly file: File,
    readonly partSize: number,
  ) {}

  bytesOf(number: number): Blob {
    return this.file.slice(...rangeOf(number, this.partSize, this.file.size));
  }

  /** In hexadecimal; raises FileChanged where the file cannot be read as it was chosen. */
  of(number: number): Promise<string> {
    const known = this.#known.get(number);
    if (known) return Promise.resolve(known);
    const mine = this.#last.then(() => this.#reckon(number));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #reckon(number: number): Promise<string> {
    const bytes = await this.bytesOf(number)
      .arrayBuffer()
      .catch((cause: unknown) => {
        throw new FileChanged('unreadable', { cause });
      });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const text = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    this.#known.set(number, text);
    return text;
  }
}
