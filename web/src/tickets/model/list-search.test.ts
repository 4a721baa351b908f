import { expect, test } from 'vitest';
import { filtersIn, fromQueryString, listSearch, ticketNumberIn, toQuery, toQueryString } from './list-search';

test('an edited address leaves only what a list knows', () => {
  expect(listSearch({ status: 'closed', opened_by: 7, product: '', role: 'admin', after: { a: 1 } })).toEqual({
    status: 'closed',
    opened_by: '7',
  });
});

test('saved filters come back as they were, without a page', () => {
  const filters = filtersIn({ opened_by: 'ședință & altele', opened_from: '2026-01-31', after: 'cursor' });
  expect(fromQueryString(toQueryString(filters))).toEqual({ opened_by: 'ședință & altele', opened_from: '2026-01-31' });
});

test('a page is asked for with its filters', () => {
  expect(toQuery('mine', { status: 'new', after: 'cursor' }, 25)).toEqual({
    view: 'mine',
    status: 'new',
    cursor: 'cursor',
    limit: 25,
  });
});

test.each([
  [' alfa-12 ', 'ALFA-12'],
  ['ALFA', null],
  ['12', null],
  ['../ALFA-12', null],
])('%j as a ticket number', (words, number) => {
  expect(ticketNumberIn(words)).toBe(number);
});
