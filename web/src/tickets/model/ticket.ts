import type { components } from '@/kernel/api';

export type Ticket = components['schemas']['TicketAnswer'];
export type TicketSummary = components['schemas']['TicketSummary'];
export type Message = components['schemas']['MessageAnswer'];
export type Status = TicketSummary['status'];
export type Kind = Message['kind'];

export const STATUSES: Status[] = ['new', 'taken', 'needs_details', 'in_testing', 'closed'];

// The procedure's limit; the portal's own setting decides, and its refusal names it.
export const SUMMARY_LIMIT = 12;

export const waitsForClient = (status: Status) => status === 'needs_details' || status === 'in_testing';

/** A message's number in its ticket, which is also the version that the ticket has with it. */
export const numberOf = (message: Message) => Number(message.id.slice(message.id.lastIndexOf('-') + 1));

export interface ReplyDraft {
  body: string;
}

/** The name of a reply's draft. If the ticket is closed before it is sent, a follow-up ticket begins with it. */
export const replyDraft = (ticket: string) => `reply:${ticket}`;
