import { formats, useTexts } from '@/kernel/i18n';
import { nextDue } from '../model/due';
import type { TicketSummary } from '../model/ticket';
import classes from './due.module.css';
import { dueTexts } from './texts';

/** What is due next, in one line of a client's list. */
export function DueLine({ ticket }: { ticket: TicketSummary }) {
  const texts = useTexts(dueTexts);
  const next = nextDue(ticket, Date.now());
  if (next.what !== 'response' && next.what !== 'resolution') return null;
  const at = formats.soon(next.at);
  return (
    <time className={classes.line} dateTime={next.at} title={formats.moment(next.at)}>
      {next.what === 'response' ? texts.respond(at) : texts.resolve(at)}
    </time>
  );
}
