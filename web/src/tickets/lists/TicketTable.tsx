import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useRef } from 'react';
import { catalogueNames, type Product } from '@/contracts';
import { formats, useTexts } from '@/kernel/i18n';
import { DueLine } from '../due/DueLine';
import type { TicketSummary } from '../model/ticket';
import { ticketTexts } from '../texts';
import { StatusMark } from '../ui/StatusMark';
import classes from './TicketTable.module.css';
import { listTexts } from './texts';
import { leaveFrom, useReturn } from './useReturn';

interface Props {
  caption: string;
  tickets: TicketSummary[];
  products: Product[] | undefined;
  showOpener: boolean;
}

// Arrows walk through the rows, as in any list of mails.
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-row]')];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function TicketTable({ caption, tickets, products, showOpener }: Props) {
  const t = useTexts(ticketTexts);
  const l = useTexts(listTexts);
  const names = catalogueNames(products);
  const rows = useRef<HTMLTableSectionElement>(null);
  useReturn(rows);
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{l.number}</th>
          <th scope="col">{t.summaryShort}</th>
          <th scope="col">{t.status}</th>
          <th scope="col">{t.priority}</th>
          <th scope="col">{showOpener ? t.openedBy : t.assignee}</th>
          <th scope="col">{t.updatedAt}</th>
        </tr>
      </thead>
      <tbody ref={rows} onKeyDown={walk}>
        {tickets.map((ticket) => (
          <tr key={ticket.id}>
            <td className={classes.number}>{ticket.id}</td>
            <th scope="row" className={classes.summary}>
              <Link
                to="/tickets/$id"
                params={{ id: ticket.id }}
                data-row={ticket.id}
                preload="intent"
                onClick={() => leaveFrom(ticket.id)}
              >
                {ticket.summary}
              </Link>
              <small>
                {names.product(ticket.product)} · {names.requestType(ticket.request_type, ticket.product)}
              </small>
            </th>
            <td className={classes.status}>
              <StatusMark status={ticket.status} />
              <DueLine ticket={ticket} />
            </td>
            <td className={classes.priority}>{names.priority(ticket.priority, ticket.product)}</td>
            <td className={classes.person}>
              {showOpener ? ticket.opened_by.name : (ticket.assignee?.name ?? t.nobodyYet)}
            </td>
            <td className={classes.time}>
              <time dateTime={ticket.updated_at} title={formats.moment(ticket.updated_at)}>
                {formats.ago(ticket.updated_at)}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
