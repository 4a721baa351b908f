import { expect, test } from 'vitest';
import { type Due, lateBy, nextDue } from './due';

const DUE: Due = {
  response_at: '2026-03-03T09:00:00.000Z',
  responded_at: null,
  response_breached: false,
  resolution_at: '2026-03-04T08:00:00.000Z',
  paused: false,
  resolution_breached: false,
};
const BEFORE = Date.parse('2026-03-03T08:30:00.000Z');
const AFTER = Date.parse('2026-03-05T08:30:00.000Z');
const responded = { ...DUE, responded_at: '2026-03-03T08:10:00.000Z' };

test('the response is due first', () => {
  expect(nextDue({ due: DUE, status: 'new' }, BEFORE)).toEqual({
    what: 'response',
    at: DUE.response_at,
    isLate: false,
  });
  expect(nextDue({ due: DUE, status: 'new' }, AFTER)).toMatchObject({ what: 'response', isLate: true });
});

test('then the resolution', () => {
  expect(nextDue({ due: responded, status: 'taken' }, BEFORE)).toMatchObject({ what: 'resolution', isLate: false });
  expect(nextDue({ due: responded, status: 'taken' }, AFTER)).toMatchObject({ what: 'resolution', isLate: true });
});

test('nothing while the client is waited for, once it is closed, or where the ticket is older than due times', () => {
  expect(nextDue({ due: { ...responded, resolution_at: null, paused: true }, status: 'in_testing' }, AFTER)).toEqual({
    what: 'paused',
  });
  expect(nextDue({ due: responded, status: 'closed' }, AFTER)).toEqual({ what: 'nothing' });
  expect(nextDue({ due: null, status: 'new' }, AFTER)).toEqual({ what: 'nothing' });
});

test('what was in time was late by nothing', () => {
  expect(lateBy(DUE.response_at, responded.responded_at)).toBe(0);
  expect(lateBy(DUE.response_at, '2026-03-03T10:00:00.000Z')).toBe(3_600_000);
});
