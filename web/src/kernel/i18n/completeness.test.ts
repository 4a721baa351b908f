import { expect, test } from 'vitest';

type Book = Record<'ro' | 'en', Record<string, unknown>>;

const modules = import.meta.glob<Record<string, Book>>('/src/**/*texts.ts', { eager: true });
const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' });
const books = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([, book]) => book?.ro && book?.en)
    .map(([name, book]) => [`${path} ${name}`, book] as const),
);

const CEDILLAS = /[şţŞŢ]/;
const written = (entry: unknown) => (typeof entry === 'function' ? entry.toString() : String(entry));

test('all texts are in files whose names end in texts.ts, where these tests read them', () => {
  const elsewhere = Object.keys(sources).filter(
    (path) => !path.endsWith('texts.ts') && / = texts\(/.test(sources[path] ?? ''),
  );
  expect(elsewhere).toEqual([]);
});

test('every book of texts is exported, where these tests read it', () => {
  const made = Object.keys(modules).flatMap((path) => sources[path]?.match(/ = texts\(/g) ?? []);
  expect(made.length).toBeGreaterThan(20);
  expect(books.length).toBeGreaterThanOrEqual(made.length);
});

test.each(books)('%s says everything in both languages', (_, { ro, en }) => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ro).sort());
  for (const entry of [...Object.values(ro), ...Object.values(en)]) expect(written(entry).trim()).not.toBe('');
  for (const [name, entry] of Object.entries(ro)) expect(typeof en[name]).toBe(typeof entry);
});

test.each(books)('%s writes ș and ț with a comma', (_, { ro, en }) => {
  for (const entry of [...Object.values(ro), ...Object.values(en)]) expect(written(entry)).not.toMatch(CEDILLAS);
});
