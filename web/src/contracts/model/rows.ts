/** A row of a list that is being edited. It keeps its key when it moves. A new row gets its code when it is saved. */
export type Row<T> = T & { key: string; isNew?: boolean };

let last = 0;

export function nextKey(): string {
  last += 1;
  return `row-${last}`;
}

export const withKeys = <T>(values: T[]): Row<T>[] => values.map((value) => ({ ...value, key: nextKey() }));

export function withoutKey<T>({ key: _, isNew: __, ...value }: Row<T>): T {
  return value as T;
}

/** The rows as they are saved; new ones get a code made from their name. */
export function withCodes<T extends { code: string; name: string }>(rows: Row<T>[]): T[] {
  const taken = rows.flatMap((row) => (row.isNew ? [] : [row.code]));
  return rows.map((row) => {
    if (!row.isNew) return withoutKey<T>(row);
    const code = codeFrom(row.name, taken);
    taken.push(code);
    return withoutKey<T>({ ...row, code });
  });
}

export const changed = <T>(rows: Row<T>[], key: string, part: Partial<T>): Row<T>[] =>
  rows.map((row) => (row.key === key ? { ...row, ...part } : row));

export const removed = <T>(rows: Row<T>[], key: string): Row<T>[] => rows.filter((row) => row.key !== key);

export function movedUp<T>(rows: Row<T>[], key: string): Row<T>[] {
  const at = rows.findIndex((row) => row.key === key);
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row || !above) return rows;
  return rows.map((one, index) => (index === at - 1 ? row : index === at ? above : one));
}

const LONGEST_CODE = 32;

/** A code made from a name, different from `taken`: „Urgentă” gives URGENTA. */
export function codeFrom(name: string, taken: string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const base = (plain || 'X').slice(0, LONGEST_CODE - 3);
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}
