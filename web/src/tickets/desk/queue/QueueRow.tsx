import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { catalogueNames, type Product } from '@/contracts';
import { formats, useTexts } from '@/kernel/i18n';
import { DueMark } from '../../due/DueMark';
import { isClosed } from '../../model/status';
import type { TicketSummary } from '../../model/ticket';
import { ticketTexts } from '../../texts';
import { StatusMark } from '../../ui/StatusMark';
import type { News } from '../seen';
import { deskTexts } from '../texts';
import type { Column } from './columns';
import classes from './QueueTable.module.css';

interface Props {
  ticket: TicketSummary;
  columns: Column[];
  company: string;
  products: Product[] | undefined;
  news: News;
  now: number;
  isGone: boolean;
  isTaking: boolean;
  onTake: (ticket: TicketSummary) => void;
}

export const QueueRow = memo(function QueueRow({
  ticket,
  columns,
  company,
  products,
  news,
  now,
  isGone,
  isTaking,
  onTake,
}: Props) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(deskTexts);
  const names = catalogueNames(products);
  const { product } = ticket;
  const since = (at: string) => (
    <time dateTime={at} title={formats.moment(at)}>
      {formats.brief(Math.max(now - new Date(at).getTime(), 0))}
    </time>
  );

  function holder(): ReactNode {
    if (isGone && !ticket.assignee) return <span className={classes.muted}>{texts.gone}</span>;
    if (ticket.assignee) return ticket.assignee.name;
    return isClosed(ticket.status) ? null : (
      <TakeButton ticket={ticket.id} isTaking={isTaking} onTake={() => onTake(ticket)} />
    );
  }

  const cells: Record<Column, () => ReactNode> = {
    number: () => ticket.id,
    summary: () => (
      <>
        <Link to="/tickets/$id" params={{ id: ticket.id }} data-row preload="intent">
          {ticket.summary}
        </Link>
        {news && <span className={classes.news}>{news === 'new' ? texts.isNew : texts.isChanged}</span>}
      </>
    ),
    company: () => company,
    priority: () => names.priority(ticket.priority, product),
    due: () => <DueMark ticket={ticket} now={now} />,
    product: () => names.product(product),
    type: () => names.requestType(ticket.request_type, product),
    status: () => <StatusMark status={ticket.status} />,
    age: () => since(ticket.opened_at),
    updated: () => since(ticket.updated_at),
    opener: () => ticket.opened_by.name,
    assignee: holder,
  };
  return (
    <tr data-ticket={ticket.id} data-news={news ?? undefined} data-gone={isGone || undefined}>
      {columns.map((column) =>
        column === 'summary' ? (
          <th key={column} scope="row" className={classes.summary}>
            {cells[column]()}
          </th>
        ) : (
          <td
            key={column}
            className={classes[column]}
            data-label={column === 'age' ? texts.age : column === 'updated' ? ticketText.updatedAt : undefined}
          >
            {cells[column]()}
          </td>
        ),
      )}
    </tr>
  );
});

interface TakeButtonProps {
  ticket: string;
  isTaking: boolean;
  onTake: () => void;
}

function TakeButton({ ticket, isTaking, onTake }: TakeButtonProps) {
  const texts = useTexts(deskTexts);
  return (
    <Button
      size="compact-sm"
      className={classes.take ?? ''}
      loading={isTaking}
      aria-label={texts.takeTicket(ticket)}
      onClick={onTake}
    >
      {texts.take}
    </Button>
  );
}
