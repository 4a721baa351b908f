import { expect, test } from 'vitest';
import { Pace } from './pace';

test('nothing is foretold before it can be', () => {
  const pace = new Pace();
  pace.note(0, 0);
  pace.note(500, 10_000);
  expect(pace.rate).toBeNull();
  expect(pace.remaining(1)).toBeNull();
});

test('what is left takes as long as the last seconds say', () => {
  const pace = new Pace();
  for (let second = 0; second <= 10; second += 1) pace.note(second * 1000, second * 2_000);
  expect(pace.rate).toBe(2_000);
  expect(pace.remaining(60_000)).toBe(30);
});

test('a line that became slow is noticed', () => {
  const pace = new Pace();
  for (let second = 0; second <= 10; second += 1) pace.note(second * 1000, second * 10_000);
  for (let second = 11; second <= 40; second += 1) pace.note(second * 1000, 100_000 + (second - 10) * 100);
  expect(pace.rate).toBeCloseTo(100, 0);
});

test('a part that is lost is no negative speed', () => {
  const pace = new Pace();
  pace.note(0, 50_000);
  pace.note(2_000, 10_000);
  expect(pace.rate).toBe(0);
  expect(pace.remaining(1_000)).toBeNull();
});

test('the time of a pause does not count', () => {
  const pace = new Pace();
  pace.note(0, 0);
  pace.forget();
  pace.note(60_000, 0);
  pace.note(62_000, 4_000);
  expect(pace.rate).toBe(2_000);
});
