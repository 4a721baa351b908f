import { useTexts } from '@/kernel/i18n';
import { useTitle } from '@/kernel/ui';
import type { Ticket } from '../model/ticket';
import { ticketTexts } from '../texts';
import { StatusMark } from '../ui/StatusMark';
import classes from './ticket.module.css';

export function TicketHeading({ ticket, product }: { ticket: Ticket; product: string }) {
  const texts = useTexts(ticketTexts);
  useTitle(`${ticket.id} ${ticket.summary}`);
  return (
    <header className={classes.heading}>
      <p className={classes.over}>
        <span>
          {texts.ticket} <b>{ticket.id}</b>
        </span>
        <span>{product}</span>
      </p>
      <div className={classes.titleRow}>
        <h1>{ticket.summary}</h1>
        <StatusMark status={ticket.status} />
      </div>
    </header>
  );
}
