import { expect, test } from 'vitest';
import type { TicketSummary } from '../../model/ticket';
import { dueAt } from './due';

const urgent = { code: 'URGENT', name: 'Urgentă', response_minutes: 60, resolution_minutes: 480 };
const ticket = (status: TicketSummary['status']) => ({ status, opened_at: '2026-01-01T08:00:00Z' }) as TicketSummary;

test('the first answer is due by the contract until somebody takes the ticket', () => {
  expect(dueAt(ticket('new'), urgent)).toBe(Date.parse('2026-01-01T09:00:00Z'));
  expect(dueAt(ticket('taken'), urgent)).toBeNull();
  expect(dueAt(ticket('new'), undefined)).toBeNull();
});
