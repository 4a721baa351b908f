import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { catalogueNames, useCatalogue } from '@/contracts';
import { formats, useTexts } from '@/kernel/i18n';
import { LoadError, Skeleton } from '@/kernel/ui';
import { useTickets } from '../api/useTickets';
import { StatusMark } from '../ui/StatusMark';
import classes from './home.module.css';
import { homeTexts } from './texts';

const SHOWN = 4;

export function WaitingTickets() {
  const texts = useTexts(homeTexts);
  const { data, error, refetch } = useTickets({ view: 'to_update', limit: 100 });
  const names = catalogueNames(useCatalogue().data);
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={2} height={40} />;
  if (data.items.length === 0) {
    return (
      <p className={classes.none}>
        <IconCircleCheck size={20} stroke={1.8} aria-hidden />
        {texts.nothingWaits}
      </p>
    );
  }
  return (
    <section className={classes.waiting}>
      <header>
        <h2>{texts.waiting(data.items.length)}</h2>
        <Link to="/to-update" search={{}}>
          {texts.allWaiting}
        </Link>
      </header>
      <ul>
        {data.items.slice(0, SHOWN).map((ticket) => (
          <li key={ticket.id}>
            <Link to="/tickets/$id" params={{ id: ticket.id }} preload="intent">
              <span className={classes.what}>
                <b>{ticket.summary}</b>
                <small>
                  {ticket.id} · {names.product(ticket.product)}
                </small>
              </span>
              <StatusMark status={ticket.status} />
              <time dateTime={ticket.updated_at}>{formats.ago(ticket.updated_at)}</time>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
