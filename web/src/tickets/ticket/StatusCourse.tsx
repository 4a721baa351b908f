import { formats, useTexts } from '@/kernel/i18n';
import { Card } from '@/kernel/ui';
import { courseOf } from '../model/course';
import { STATUS_RULES } from '../model/status';
import { statusTexts } from '../model/status-texts';
import type { Ticket } from '../model/ticket';
import { dialogueTexts } from './texts';
import classes from './ticket.module.css';

export function StatusCourse({ ticket }: { ticket: Ticket }) {
  const statusText = useTexts(statusTexts);
  const texts = useTexts(dialogueTexts);
  return (
    <Card title={texts.course}>
      <ol className={classes.course}>
        {courseOf(ticket).map(({ status, at }, index, all) => {
          const { icon: Icon, tone } = STATUS_RULES[status];
          return (
            <li key={at + status} data-tone={tone} aria-current={index === all.length - 1 ? 'step' : undefined}>
              <Icon size={20} stroke={1.8} aria-hidden />
              <span>{statusText[status]}</span>
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
