import { codeFrom } from './code';

/** A row of a list that is being edited; its key outlives its place. A new one has no code until it is saved. */
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

/** The rows as they are saved; new ones get a code out of their name. */
export function coded<T extends { code: string; name: string }>(rows: Row<T>[]): T[] {
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

export function raised<T>(rows: Row<T>[], key: string): Row<T>[] {
  const at = rows.findIndex((row) => row.key === key);
  const [row, above] = [rows[at], rows[at - 1]];
  if (!row || !above) return rows;
  return rows.map((one, index) => (index === at - 1 ? row : index === at ? above : one));
}
