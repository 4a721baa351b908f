import { expect, test } from 'vitest';

const sources = import.meta.glob<string>(['/src/**/*.ts', '/src/**/*.tsx'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;
const featureOf = (path: string) => path.split('/')[2] ?? '';
const PUBLIC = /^@\/[^/]+(\/routes)?$/;

const STARTS_APP = ['main.tsx', 'testing'];

const crossings = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(IMPORT)]
    .map(([, target]) => target ?? '')
    .filter((target) => target.startsWith('@/') && target.split('/')[1] !== featureOf(path))
    .map((target) => ({ path, target })),
);

test('the kernel knows no feature', () => {
  expect(crossings.filter(({ path }) => featureOf(path) === 'kernel')).toEqual([]);
});

test('a feature is entered through its index or its routes', () => {
  const inside = crossings.filter(
    ({ path, target }) =>
      !target.startsWith('@/kernel/') && !PUBLIC.test(target) && !STARTS_APP.includes(featureOf(path)),
  );
  expect(inside).toEqual([]);
});

test('nothing sets markup', () => {
  const setters = /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/;
  expect(
    Object.keys(sources).filter((path) => !path.endsWith('.test.ts') && setters.test(sources[path] ?? '')),
  ).toEqual([]);
});
