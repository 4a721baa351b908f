import { expect, test } from 'vitest';
import type { TicketSummary } from '../model/ticket';
import { newsOf } from './seen';

const ticket = (part: Partial<TicketSummary>) =>
  ({
    id: 'ALFA-1',
    status: 'taken',
    version: 3,
    opened_at: '2026-01-01T08:00:00Z',
    updated_at: '2026-01-01T09:00:00Z',
    ...part,
  }) as TicketSummary;
const since = '2026-01-02T00:00:00Z';

test('a ticket that was looked at is news once its version is another', () => {
  expect(newsOf(ticket({}), { since, versions: { 'ALFA-1': 3 } })).toBeNull();
  expect(newsOf(ticket({}), { since, versions: { 'ALFA-1': 2 } })).toBe('changed');
});

test('what was there before the desk was first used is no news', () => {
  expect(newsOf(ticket({}), { since, versions: {} })).toBeNull();
  expect(newsOf(ticket({ updated_at: '2026-01-02T08:00:00Z' }), { since, versions: {} })).toBe('changed');
  expect(newsOf(ticket({ opened_at: '2026-01-02T08:00:00Z' }), { since, versions: {} })).toBe('new');
});

test('a closed ticket nobody here looked at is no news either', () => {
  expect(newsOf(ticket({ status: 'closed', opened_at: '2026-01-02T08:00:00Z' }), { since, versions: {} })).toBeNull();
});
