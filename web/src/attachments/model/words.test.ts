import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('@/kernel/i18n/language', () => ({ language: () => spoken, useLanguage: () => spoken }));
let spoken: 'ro' | 'en' = 'ro';

const { remainingInWords } = await import('./words');
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
])('%i seconds are told as people say them', (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});

test.each([
  [1_234, '1,2 kB'],
  [640_000, '640 kB'],
  [50_000_000_000, '50 GB'],
])('%i bytes have a readable size', (bytes, words) => {
  expect(size(bytes).replaceAll('\u00a0', ' ')).toBe(words);
});
