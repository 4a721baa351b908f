import { expect, test } from 'vitest';
import { contactScreenSearch, contactSearch, listSearch } from './search';

test('an address keeps what it knows and drops the rest', () => {
  expect(contactSearch({ q: 'pop', state: 'inactive', company: 'ALFA', colour: 'red' })).toEqual({
    q: 'pop',
    state: 'inactive',
    company: 'ALFA',
  });
  expect(contactSearch({ q: '', state: 'gone', company: 'alfa#' })).toEqual({});
  expect(contactSearch({ q: 722 })).toEqual({ q: '722' });
});

test('going back to the list leaves the tab behind', () => {
  expect(listSearch(contactScreenSearch({ q: 'pop', tab: 'nl' }))).toEqual({ q: 'pop' });
});
