import { type RefObject, useRef } from 'react';
import { type Client, useCatalogues } from '@/contracts';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import type { View } from '../../api/useTickets';
import { dueTexts } from '../../due/texts';
import { listTexts } from '../../lists/texts';
import type { TicketSummary } from '../../model/ticket';
import { ticketTexts } from '../../texts';
import { newsOf, useSeen } from '../seen';
import { deskTexts } from '../texts';
import { COLUMNS, type Column } from './columns';
import { QueueRow } from './QueueRow';
import classes from './QueueTable.module.css';
import { useNow } from './useNow';
import type { StableRow } from './useStableRows';

interface Props {
  view: View;
  caption: string;
  rows: StableRow[];
  clients: Client[] | undefined;
  taking: string | undefined;
  onTake: (ticket: TicketSummary) => void;
  table: RefObject<HTMLTableElement | null>;
}

const EVERY = 20_000;

export function QueueTable({ view, caption, rows, clients, taking, onTake, table }: Props) {
  const ticketText = useTexts(ticketTexts);
  const listText = useTexts(listTexts);
  const texts = useTexts(deskTexts);
  const dueText = useTexts(dueTexts);
  const seen = useSeen(useUser().id);
  const now = useNow(EVERY);
  const catalogues = useCatalogues(rows.map(({ ticket }) => ticket.company));
  const take = useRef(onTake);
  take.current = onTake;
  const stableTake = useRef((ticket: TicketSummary) => take.current(ticket));
  const columns = COLUMNS[view] ?? [];
  const heads: Record<Column, string> = {
    number: listText.number,
    summary: ticketText.summaryShort,
    company: texts.company,
    priority: ticketText.priority,
    due: dueText.due,
    product: ticketText.product,
    type: texts.type,
    status: ticketText.status,
    age: texts.age,
    updated: ticketText.updatedAt,
    opener: ticketText.openedBy,
    assignee: ticketText.assignee,
  };
  return (
    <table className={classes.table} ref={table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={classes[column]}>
              {heads[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ ticket, isGone }) => (
          <QueueRow
            key={ticket.id}
            ticket={ticket}
            columns={columns}
            products={catalogues.get(ticket.company)}
            company={clients?.find(({ code }) => code === ticket.company)?.name ?? ticket.company}
            news={newsOf(ticket, seen)}
            now={now}
            isGone={isGone}
            isTaking={taking === ticket.id}
            onTake={stableTake.current}
          />
        ))}
      </tbody>
    </table>
  );
}
