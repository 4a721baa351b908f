interface Page<T> {
  items: T[];
  next: string | null;
}

/** Every page of a list that is small enough to be shown or searched whole. */
export async function every<T>(read: (query: { limit: number; cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Page<T> = await read({ limit: 100, ...(cursor ? { cursor } : {}) });
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}
