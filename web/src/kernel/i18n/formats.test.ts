import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('./language', () => ({ language: () => spoken }));
let spoken: 'ro' | 'en' = 'ro';

const { counted, duration } = await import('./formats');
const TICKETS = { one: 'tichet', few: 'tichete', other: 'de tichete' };

beforeEach(() => {
  spoken = 'ro';
});

test.each([
  [0, '0 tichete'],
  [1, '1 tichet'],
  [2, '2 tichete'],
  [19, '19 tichete'],
  [20, '20 de tichete'],
  [101, '101 tichete'],
  [120, '120 de tichete'],
])('Romanian counts %i in the right form', (value, words) => {
  expect(counted(value, TICKETS)).toBe(words);
});

test.each([
  [30, '30 de minute'],
  [60, '1 oră'],
  [90, '1 oră și 30 de minute'],
  [480, '8 ore'],
  [2400, '40 de ore'],
])('%i minutes of a contract are read as people say them', (minutes, words) => {
  expect(duration(minutes)).toBe(words);
});

test('English has its own words', () => {
  spoken = 'en';
  expect(duration(90)).toBe('1 hour and 30 minutes');
});
