import { beforeEach, expect, test, vi } from 'vitest';
import { Speed } from './speed';

test('there is no speed before there are enough samples', () => {
  const speed = new Speed();
  speed.note(0, 0);
  speed.note(500, 10_000);
  expect(speed.rate).toBeNull();
  expect(speed.remaining(1)).toBeNull();
});

test('the remaining time follows the speed of the last seconds', () => {
  const speed = new Speed();
  for (let second = 0; second <= 10; second += 1) speed.note(second * 1000, second * 2_000);
  expect(speed.rate).toBe(2_000);
  expect(speed.remaining(60_000)).toBe(30);
});

test('a connection that became slow is noticed', () => {
  const speed = new Speed();
  for (let second = 0; second <= 10; second += 1) speed.note(second * 1000, second * 10_000);
  for (let second = 11; second <= 40; second += 1) speed.note(second * 1000, 100_000 + (second - 10) * 100);
  expect(speed.rate).toBeCloseTo(100, 0);
});

test('a lost part makes no negative speed', () => {
  const speed = new Speed();
  speed.note(0, 50_000);
  speed.note(2_000, 10_000);
  expect(speed.rate).toBe(0);
  expect(speed.remaining(1_000)).toBeNull();
});

test('the time of a pause does not count', () => {
  const speed = new Speed();
  speed.note(0, 0);
  speed.forget();
  speed.note(60_000, 0);
  speed.note(62_000, 4_000);
  expect(speed.rate).toBe(2_000);
});

vi.mock('@/kernel/i18n/language', () => ({ language: () => spoken, useLanguage: () => spoken }));
let spoken: 'ro' | 'en' = 'ro';

const { remainingInWords } = await import('./speed');
const { size } = await import('@/kernel/i18n/formats');
const inWords = (seconds: number) => remainingInWords(seconds, 'încă puțin', (time) => `încă aproximativ ${time}`);

beforeEach(() => {
  spoken = 'ro';
});

test.each([
  [3, 'încă puțin'],
  [31, 'încă aproximativ 40 de secunde'],
  [56, 'încă aproximativ 1 minut'],
  [61, 'încă aproximativ 2 minute'],
  [13 * 60, 'încă aproximativ 15 minute'],
  [3600 + 600, 'încă aproximativ 1 oră și 10 minute'],
])('%i seconds in words', (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});

test.each([
  [1_234, '1,2 kB'],
  [640_000, '640 kB'],
  [50_000_000_000, '50 GB'],
])('%i bytes have a readable size', (bytes, words) => {
  expect(size(bytes).replaceAll('\u00a0', ' ')).toBe(words);
});
