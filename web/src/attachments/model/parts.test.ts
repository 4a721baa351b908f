import { expect, test } from 'vitest';
import { missing, nextBatch, rangeOf } from './parts';

const MIB = 1024 * 1024;
const PART = 16 * MIB;
const FAST = 100 * MIB;

test('the last part is the rest', () => {
  expect(rangeOf(1, PART, 20 * MIB)).toEqual([0, PART]);
  expect(rangeOf(2, PART, 20 * MIB)).toEqual([PART, 20 * MIB]);
});

test('a file of whole parts has no empty part at its end', () => {
  expect(rangeOf(2, PART, 2 * PART)).toEqual([PART, 2 * PART]);
});

test('only what has not arrived is missing', () => {
  expect(missing(5, new Set([2, 5]))).toEqual([1, 3, 4]);
  expect(missing(2, new Set([1, 2]))).toEqual([]);
});

function callsFor(parts: number, rate: number | null): number {
  let calls = 0;
  for (let batch = 0, left = parts; left > 0; left -= batch, calls += 1) batch = nextBatch(batch, rate, PART);
  return calls;
}

test('a gigabyte is signed by a handful of calls', () => {
  expect(callsFor(64, FAST)).toBe(4);
  expect(callsFor(64, null)).toBe(4);
});

test('the first bytes do not wait for many checksums', () => {
  expect(nextBatch(0, null, PART)).toBe(4);
});

test('on a slow connection no more is signed than can be sent in five minutes', () => {
  const oneMegabit = 125_000;
  expect(nextBatch(16, oneMegabit, PART)).toBe(4);
  expect(nextBatch(16, 8 * oneMegabit, PART)).toBe(17);
});
