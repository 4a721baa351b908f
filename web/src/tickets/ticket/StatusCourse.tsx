import { formats, useTexts } from '@/kernel/i18n';
import { Card } from '@/kernel/ui';
import { courseOf } from '../model/course';
import type { Ticket } from '../model/ticket';
import { ticketTexts } from '../texts';
import { STATUS_ICONS } from '../ui/StatusMark';
import { dialogueTexts } from './texts';
import classes from './ticket.module.css';

export function StatusCourse({ ticket }: { ticket: Ticket }) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(dialogueTexts);
  return (
    <Card title={texts.course}>
      <ol className={classes.course}>
        {courseOf(ticket).map(({ status, at }, index, all) => {
          const Icon = STATUS_ICONS[status];
          return (
            <li key={at + status} data-status={status} aria-current={index === all.length - 1 ? 'step' : undefined}>
              <Icon size={20} stroke={1.8} aria-hidden />
              <span>{ticketText[status]}</span>
              <time dateTime={at} title={formats.moment(at)}>
                {formats.ago(at)}
              </time>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
