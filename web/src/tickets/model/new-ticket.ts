import type { components } from '@/kernel/api';

export type NewTicket = components['schemas']['OpenTicket'];

/** The fields of the form, in the order in which people fill them in. Only staff choose the first two. */
export const TICKET_FIELDS = [
  'company',
  'opened_for',
  'product',
  'summary',
  'priority',
  'request_type',
  'details',
] as const;

export type TicketField = (typeof TICKET_FIELDS)[number];

/** What the form holds; an empty text stands for nothing. */
export type TicketValues = Record<TicketField, string>;

export const EMPTY_TICKET: TicketValues = {
  company: '',
  opened_for: '',
  product: '',
  summary: '',
  priority: '',
  request_type: '',
  details: '',
};

/** The ticket as the API takes it: a client opens it for themselves. */
export function ticketOf({ company, opened_for, ...ticket }: TicketValues, isStaff: boolean): NewTicket {
  return isStaff ? { ...ticket, company, opened_for } : ticket;
}

/** How long the portal finds a text: code points of the composed form. */
export const lengthOf = (text: string) => [...text.normalize('NFC').trim()].length;
