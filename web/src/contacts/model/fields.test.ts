import { expect, test } from 'vitest';
import { changes, EMPTY, fieldsOf, isChanged } from './fields';

test('only what differs is sent, and nothing is null', () => {
  const before = { ...EMPTY, last_name: 'Pop', title: 'Dl.', mobile: '0722 123 456' };
  expect(changes(before, { ...before, last_name: ' Popa ', title: '' })).toEqual({ last_name: 'Popa', title: null });
  expect(isChanged(before, { ...before, last_name: 'Pop ' })).toBe(false);
});

test('a number is edited as it is shown', () => {
  const contact = {
    ...EMPTY,
    sex: null,
    title: null,
    function: null,
    mobile: '+40722123456',
    mobile_shown: '0722 123 456',
  };
  expect(fieldsOf(contact as never).mobile).toBe('0722 123 456');
});
