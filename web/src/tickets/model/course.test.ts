import { expect, test } from 'vitest';
import { courseOf } from './course';
import type { Kind } from './kind';
import type { Ticket } from './ticket';

function course(...kinds: [Kind, 'client' | 'consultant'][]) {
  const messages = kinds.map(([kind, role], index) => ({ kind, at: `2026-01-0${index + 1}`, author: { role } }));
  return courseOf({ messages } as Ticket).map(({ status }) => status);
}

test('a reply of the client ends the waiting', () => {
  expect(
    course(['opened', 'client'], ['taken', 'consultant'], ['needs_details', 'consultant'], ['reply', 'client']),
  ).toEqual(['new', 'taken', 'needs_details', 'taken']);
});

test('a consultant who writes or takes over leaves the state as it was', () => {
  expect(
    course(
      ['opened', 'client'],
      ['taken', 'consultant'],
      ['taken', 'consultant'],
      ['in_testing', 'consultant'],
      ['reply', 'consultant'],
      ['taken', 'consultant'],
    ),
  ).toEqual(['new', 'taken', 'in_testing']);
});

test('closing is the end', () => {
  expect(course(['opened', 'client'], ['note', 'consultant'], ['closed', 'consultant'])).toEqual(['new', 'closed']);
});
