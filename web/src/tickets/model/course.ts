import { type Status, type Ticket, waitsForClient } from './ticket';

interface Step {
  status: Status;
  at: string;
}

/** The states that the ticket went through, read from its messages. */
export function courseOf(ticket: Ticket): Step[] {
  const steps: Step[] = [];
  for (const { kind, at, author } of ticket.messages) {
    const now = steps.at(-1)?.status ?? 'new';
    if (kind === 'opened') steps.push({ status: 'new', at });
    else if (kind === 'taken' && now === 'new') steps.push({ status: 'taken', at });
    else if (kind === 'reply' && waitsForClient(now) && author.role === 'client') steps.push({ status: 'taken', at });
    else if (kind === 'needs_details' || kind === 'in_testing' || kind === 'closed') steps.push({ status: kind, at });
  }
  return steps;
}
