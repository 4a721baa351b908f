import { expect, test } from 'vitest';
import { codeFrom, movedUp, withCodes, withKeys } from './rows';

test('a code is made of the name, and never twice', () => {
  expect(codeFrom('Linie oprită – urgență!', [])).toBe('LINIE_OPRITA_URGENTA');
  expect(codeFrom('Urgentă', ['URGENTA', 'URGENTA_2'])).toBe('URGENTA_3');
  expect(codeFrom('日本', [])).toBe('X');
  expect(codeFrom('x'.repeat(80), [])).toHaveLength(29);
});

test('known rows keep their codes when renamed; only new ones get one', () => {
  const rows = withKeys([{ code: 'OLD', name: 'Altfel' }]);
  expect(
    withCodes([
      ...rows,
      { key: 'a', isNew: true, code: '', name: 'Old' },
      { key: 'b', isNew: true, code: '', name: 'Old' },
    ]),
  ).toEqual([
    { code: 'OLD', name: 'Altfel' },
    { code: 'OLD_2', name: 'Old' },
    { code: 'OLD_3', name: 'Old' },
  ]);
});

test('a row moves up by one, the first stays', () => {
  const rows = withKeys([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  expect(movedUp(rows, rows[2]?.key ?? '').map(({ name }) => name)).toEqual(['a', 'c', 'b']);
  expect(movedUp(rows, rows[0]?.key ?? '')).toEqual(rows);
});
