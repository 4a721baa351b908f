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
import { rememberRow, useFocusOnReturn } from './useFocusOnReturn';

interface Props {
  caption: string;
  tickets: TicketSummary[];
  products: Product[] | undefined;
  showOpener: boolean;
}

// The arrow keys move the focus through the rows.
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-row]')];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function TicketTable({ caption, tickets, products, showOpener }: Props) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(listTexts);
  const names = catalogueNames(products);
  const rows = useRef<HTMLTableSectionElement>(null);
  useFocusOnReturn(rows);
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{ticketText.summaryShort}</th>
          <th scope="col">{ticketText.status}</th>
          <th scope="col">{ticketText.priority}</th>
          <th scope="col">{showOpener ? ticketText.openedBy : ticketText.assignee}</th>
          <th scope="col">{ticketText.updatedAt}</th>
        </tr>
      </thead>
      <tbody ref={rows} onKeyDown={moveFocus}>
        {tickets.map((ticket) => (
          <tr key={ticket.id}>
            <td className={classes.number}>{ticket.id}</td>
            <th scope="row" className={classes.summary}>
              <Link
                to="/tickets/$id"
                params={{ id: ticket.id }}
                data-row={ticket.id}
                preload="intent"
                onClick={() => rememberRow(ticket.id)}
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
              {showOpener ? ticket.opened_by.name : (ticket.assignee?.name ?? ticketText.nobodyYet)}
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
