import { type Item, isOnItsWay } from './item';

type Kept = Pick<Item, 'key' | 'name' | 'size' | 'id'>;

const shelves = new Map<string, Shelf>();

/** The files beside one unsent text. It outlives the screen, and what was announced of it also the page. */
export class Shelf {
  items: readonly Item[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly owner: string,
    readonly place: string,
  ) {
    this.items = this.#kept().map((kept) => ({ ...kept, phase: 'absent', sent: 0, remaining: null, failure: null }));
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly snapshot = () => this.items;

  get(key: string): Item | undefined {
    return this.items.find((item) => item.key === key);
  }

  add(...items: Item[]) {
    this.#set([...this.items, ...items]);
  }

  change(key: string, part: Partial<Item>) {
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
    return this.items.some(isOnItsWay);
  }

  #set(items: readonly Item[]) {
    this.items = items;
    this.#keep();
    for (const listener of this.#listeners) listener();
  }

  #kept(): Kept[] {
    try {
      return JSON.parse(localStorage.getItem(this.#name) ?? '[]') as Kept[];
    } catch {
      return [];
    }
  }

  #keep() {
    const kept = this.items.filter(({ id }) => id).map(({ key, name, size, id }): Kept => ({ key, name, size, id }));
    const text = JSON.stringify(kept);
    try {
      if (!kept.length) localStorage.removeItem(this.#name);
      else if (localStorage.getItem(this.#name) !== text) localStorage.setItem(this.#name, text);
    } catch {
      // A full or forbidden storage costs going on after the page was closed, never the files in the page.
    }
  }

  get #name() {
    return `files:${this.owner}:${this.place}`;
  }
}

/** The files of `owner` beside the text called `place`. */
export function shelfOf(owner: string, place: string): Shelf {
  const name = `${owner}:${place}`;
  const shelf = shelves.get(name) ?? new Shelf(owner, place);
  shelves.set(name, shelf);
  return shelf;
}

export const allShelves = () => [...shelves.values()];
