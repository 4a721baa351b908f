import { type DraftFile, isInProgress } from './draft-file';

type Stored = Pick<DraftFile, 'key' | 'name' | 'size' | 'id'>;

/**
 * The files that go with one text which is not sent yet. They outlive the screen. Those that were announced also
 * outlive the page: their names and uploads are in the browser's storage.
 */
export class DraftFiles {
  items: readonly DraftFile[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly owner: string,
    readonly place: string,
  ) {
    this.items = this.#load().map((stored) => ({
      ...stored,
      phase: 'absent',
      sent: 0,
      remaining: null,
      failure: null,
    }));
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly snapshot = () => this.items;

  get(key: string): DraftFile | undefined {
    return this.items.find((item) => item.key === key);
  }

  add(...items: DraftFile[]) {
    this.#set([...this.items, ...items]);
  }

  change(key: string, part: Partial<DraftFile>) {
    this.#set(this.items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  }

  remove(key: string) {
    this.#set(this.items.filter((item) => item.key !== key));
  }

  /** Forgets the files of a text that was sent. */
  clear() {
    this.#set([]);
  }

  get isBusy(): boolean {
    return this.items.some(isInProgress);
  }

  #set(items: readonly DraftFile[]) {
    this.items = items;
    this.#store();
    for (const listener of this.#listeners) listener();
  }

  #load(): Stored[] {
    try {
      return JSON.parse(localStorage.getItem(this.#name) ?? '[]') as Stored[];
    } catch {
      return [];
    }
  }

  #store() {
    const stored = this.items
      .filter(({ id }) => id)
      .map(({ key, name, size, id }): Stored => ({ key, name, size, id }));
    const text = JSON.stringify(stored);
    try {
      if (!stored.length) localStorage.removeItem(this.#name);
      else if (localStorage.getItem(this.#name) !== text) localStorage.setItem(this.#name, text);
    } catch {
      // Without storage a file cannot be resumed after the page was closed; the files in the page are not affected.
    }
  }

  get #name() {
    return `files:${this.owner}:${this.place}`;
  }
}

const known = new Map<string, DraftFiles>();

/** The files of `owner` that go with the text called `place`. */
export function draftFilesOf(owner: string, place: string): DraftFiles {
  const name = `${owner}:${place}`;
  const found = known.get(name) ?? new DraftFiles(owner, place);
  known.set(name, found);
  return found;
}

export const allDraftFiles = () => [...known.values()];
