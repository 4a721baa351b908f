import { formats, useTexts } from '@/kernel/i18n';
import { type Due, lateBy } from '../model/due';
import type { TicketSummary } from '../model/ticket';
import classes from './due.module.css';
import { dueTexts } from './texts';

interface Props {
  ticket: TicketSummary;
  /** Staff see by how much something is late; the client sees the times. */
  isStaff?: boolean;
}

/** When response and resolution are due by the contract, as entries of a list of facts. */
export function DueFacts({ ticket, isStaff = false }: Props) {
  const { due } = ticket;
  return due ? <DueEntries ticket={ticket} due={due} isStaff={isStaff} /> : null;
}

function DueEntries({ ticket, due, isStaff }: { ticket: TicketSummary; due: Due; isStaff: boolean }) {
  const texts = useTexts(dueTexts);
  const late = (at: string, done: string | null) => {
    const span = lateBy(at, done ?? new Date().toISOString());
    if (!isStaff || (!span && !done)) return null;
    return span ? (
      <small className={classes.late}>{texts.late(formats.brief(span))}</small>
    ) : (
      <small>{texts.inTime}</small>
    );
  };
  const time = (at: string) => <time dateTime={at}>{formats.moment(at)}</time>;
  const { closed_at: closed } = ticket;

  return (
    <>
      <div>
        <dt>{due.responded_at ? texts.responded : texts.response}</dt>
        <dd className={classes.facts}>
          {time(due.responded_at ?? due.response_at)}
          {late(due.response_at, due.responded_at)}
        </dd>
      </div>
      <div>
        <dt>{closed || due.paused ? texts.resolved : texts.resolution}</dt>
        <dd className={classes.facts}>
          {due.resolution_at ? (
            time(closed ?? due.resolution_at)
          ) : (
            <span>{isStaff ? texts.waitsForClient : texts.waitsForYou}</span>
          )}
          {due.resolution_at && late(due.resolution_at, closed)}
        </dd>
      </div>
    </>
  );
}
