import { expect, test } from 'vitest';
import { fingerprint } from './draft-file';
import { isPicture, pastedName } from './pictures';

const FILE = { name: 'a.zip', size: 10, lastModified: 1 };

test('the same file chosen again is known, a changed one is not', () => {
  expect(fingerprint({ ...FILE })).toBe(fingerprint(FILE));
  for (const other of [{ name: 'b.zip' }, { size: 11 }, { lastModified: 2 }])
    expect(fingerprint({ ...FILE, ...other })).not.toBe(fingerprint(FILE));
});

test('a drawing that may hold scripts gets no small picture', () => {
  expect(isPicture({ name: 'a.PNG', size: 1 })).toBe(true);
  expect(isPicture({ name: 'a.svg', size: 1 })).toBe(false);
  expect(isPicture({ name: 'a.png.html', size: 1 })).toBe(false);
});

test('a pasted picture is named by its moment', () => {
  expect(pastedName('image/jpeg', 'Captură', new Date(2026, 10, 3, 9, 5, 7))).toBe('Captură 2026-11-03 09.05.07.jpg');
});
