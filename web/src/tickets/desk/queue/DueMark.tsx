import { IconClockExclamation } from '@tabler/icons-react';
import { formats, useTexts } from '@/kernel/i18n';
import { deskTexts } from '../texts';
import classes from './QueueTable.module.css';

const SOON = 30 * 60_000;

/** How long there is to a first answer by the contract. */
export function DueMark({ at, now }: { at: number | null; now: number }) {
  const t = useTexts(deskTexts);
  if (at === null) return null;
  const left = at - now;
  const iso = new Date(at).toISOString();
  const span = formats.brief(Math.abs(left));
  return (
    <time
      dateTime={iso} title={t.answerDue(formats.moment(iso))} className={classes.due}
      data-late={left < 0 || undefined} data-soon={left < SOON || undefined}
    >
      {left < SOON && <IconClockExclamation size={15} stroke={2} aria-hidden />}
      {left < 0 ? t.late(span) : t.within(span)}
    </time>
  );
}
