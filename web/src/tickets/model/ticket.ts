import type { components } from '@/kernel/api';

export type Ticket = components['schemas']['TicketAnswer'];
export type TicketSummary = components['schemas']['TicketSummary'];
export type Message = components['schemas']['MessageAnswer'];

/** A message's number in its ticket, which is also the version that the ticket has with it. */
export const numberOf = (message: Message) => Number(message.id.slice(message.id.lastIndexOf('-') + 1));

export interface ReplyDraft {
  body: string;
}

/** The name of a reply's draft. If the ticket is closed before it is sent, a follow-up ticket begins with it. */
export const replyDraft = (ticket: string) => `reply:${ticket}`;
