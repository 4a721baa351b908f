import { expect, test } from 'vitest';
import type { Product } from '@/contracts';
import { validOn } from './valid-products';

const product = (code: string, valid_until: string | null): Product => ({
  code,
  name: code,
  topics: [],
  request_types: [],
  priorities: [],
  valid_until,
});

test('a contract is good until its last day included, in Romania', () => {
  const products = [product('A', '2026-02-28'), product('B', null)];
  const codes = (moment: string) => validOn(products, new Date(moment)).valid.map(({ code }) => code);
  expect(codes('2026-02-28T21:59:00Z')).toEqual(['A', 'B']);
  expect(codes('2026-02-28T22:00:00Z')).toEqual(['B']);
  expect(validOn(products, new Date('2026-03-01T12:00:00Z')).expired.map(({ code }) => code)).toEqual(['A']);
});
