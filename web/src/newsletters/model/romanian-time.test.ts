import { expect, test } from 'vitest';
import { momentOf, wallTime } from './romanian-time';

const utc = (wall: string) => momentOf(wall)?.toISOString() ?? null;

test('Romanian time is two hours ahead in winter and three in summer', () => {
  expect(utc('2026-01-15T09:30')).toBe('2026-01-15T07:30:00.000Z');
  expect(utc('2026-07-15T09:30')).toBe('2026-07-15T06:30:00.000Z');
});

test('the hour that is skipped in March is no time', () => {
  expect(utc('2026-03-29T02:59')).toBe('2026-03-29T00:59:00.000Z');
  expect(utc('2026-03-29T03:30')).toBeNull();
  expect(utc('2026-03-29T04:00')).toBe('2026-03-29T01:00:00.000Z');
});

test('the hour that comes twice in October is its first', () => {
  expect(utc('2026-10-25T03:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(utc('2026-10-25T04:00')).toBe('2026-10-25T02:00:00.000Z');
});

test('what is shown is what was chosen', () => {
  for (const wall of ['2026-01-01T00:00', '2026-12-31T23:59', '2028-02-29T12:00']) {
    const moment = momentOf(wall);
    expect(moment && wallTime(moment)).toBe(wall);
  }
  expect(momentOf('')).toBeNull();
  expect(momentOf('mâine')).toBeNull();
});
