import { statusSetBy } from './kind';
import type { Status } from './status';
import type { Ticket } from './ticket';

interface Step {
  status: Status;
  at: string;
}

/** The statuses that the ticket went through, read from its messages. */
export function courseOf(ticket: Ticket): Step[] {
  const steps: Step[] = [];
  for (const { kind, at, author } of ticket.messages) {
    const status = statusSetBy(kind, author.role === 'client', steps.at(-1)?.status ?? 'new');
    if (status) steps.push({ status, at });
  }
  return steps;
}
