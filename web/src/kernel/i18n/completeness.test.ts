import { expect, test } from 'vitest';

type Book = Record<'ro' | 'en', Record<string, unknown>>;

const modules = import.meta.glob<Record<string, Book>>('/src/**/texts.ts', { eager: true });
const books = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([, book]) => book?.ro && book?.en)
    .map(([name, book]) => [`${path} ${name}`, book] as const),
);

const CEDILLAS = /[şţŞŢ]/;
const written = (entry: unknown) => (typeof entry === 'function' ? entry.toString() : String(entry));

test('there are texts', () => {
  expect(books.length).toBeGreaterThan(4);
});

test.each(books)('%s says everything in both languages', (_, { ro, en }) => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ro).sort());
  for (const entry of [...Object.values(ro), ...Object.values(en)]) expect(written(entry).trim()).not.toBe('');
  for (const [name, entry] of Object.entries(ro)) expect(typeof en[name]).toBe(typeof entry);
});

test.each(books)('%s writes ș and ț with a comma', (_, { ro, en }) => {
  for (const entry of [...Object.values(ro), ...Object.values(en)]) expect(written(entry)).not.toMatch(CEDILLAS);
});
