import { formats, useTexts } from '@/kernel/i18n';
import { nextDue } from '../model/due';
import type { TicketSummary } from '../model/ticket';
import classes from './due.module.css';
import { dueTexts } from './texts';

/** What is due next, in a narrow column of the desk: the time, or by how much it is late. */
export function DueMark({ ticket, now }: { ticket: TicketSummary; now: number }) {
  const texts = useTexts(dueTexts);
  const next = nextDue(ticket, now);
  if (next.what === 'nothing') return null;
  if (next.what === 'paused')
    return (
      <span className={classes.muted} title={texts.waitsForClient}>
        {texts.waits}
      </span>
    );
  const whole =
    next.what === 'response' ? texts.respond(formats.moment(next.at)) : texts.resolve(formats.moment(next.at));
  return (
    <time className={next.isLate ? classes.late : undefined} dateTime={next.at} title={whole}>
      <span className={classes.what}>{next.what === 'response' ? texts.aResponse : texts.aResolution} </span>
      {next.isLate ? texts.late(formats.brief(now - new Date(next.at).getTime())) : formats.soon(next.at, now)}
    </time>
  );
}
