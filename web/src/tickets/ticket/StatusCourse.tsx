import { formats, useTexts } from '@/kernel/i18n';
import { Card } from '@/kernel/ui';
import type { Status, Ticket } from '../model/ticket';
import { STATUS_ICONS } from '../status/StatusMark';
import { ticketTexts } from '../texts';
import { dialogueTexts } from './texts';
import classes from './ticket.module.css';

interface Step {
  status: Status;
  at: string;
}

/** Which states the ticket went through, out of its messages. */
export function courseOf(ticket: Ticket): Step[] {
  const steps: Step[] = [];
  for (const { kind, at, author } of ticket.messages) {
    const now = steps.at(-1)?.status;
    const isWaiting = now === 'needs_details' || now === 'in_testing';
    if (kind === 'opened') steps.push({ status: 'new', at });
    else if (kind === 'taken' && !isWaiting && now !== 'taken') steps.push({ status: 'taken', at });
    else if (kind === 'reply' && isWaiting && author.role === 'client') steps.push({ status: 'taken', at });
    else if (kind === 'needs_details' || kind === 'in_testing' || kind === 'closed') steps.push({ status: kind, at });
  }
  return steps;
}

export function StatusCourse({ ticket }: { ticket: Ticket }) {
  const t = useTexts(ticketTexts);
  const d = useTexts(dialogueTexts);
  return (
    <Card title={d.course}>
      <ol className={classes.course}>
        {courseOf(ticket).map(({ status, at }, index, all) => {
          const Icon = STATUS_ICONS[status];
          return (
            <li key={at + status} data-status={status} aria-current={index === all.length - 1 ? 'step' : undefined}>
              <Icon size={20} stroke={1.8} aria-hidden />
              <span>{t[status]}</span>
              <time dateTime={at} title={formats.moment(at)}>{formats.ago(at)}</time>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
