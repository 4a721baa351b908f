import { rangeOf } from '../model/parts';
import { FileChanged } from './errors';

/** The SHA-256 of a file's parts. The browser computes it on its own threads; one part at a time is in memory. */
export class Checksums {
  readonly #known = new Map<number, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly file: File,
    readonly partSize: number,
  ) {}

  bytesOf(number: number): Blob {
    return this.file.slice(...rangeOf(number, this.partSize, this.file.size));
  }

  /** In hexadecimal; throws FileChanged when the file cannot be read as it was chosen. */
  of(number: number): Promise<string> {
    const known = this.#known.get(number);
    if (known) return Promise.resolve(known);
    const next = this.#last.then(() => this.#compute(number));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #compute(number: number): Promise<string> {
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
