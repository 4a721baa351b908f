import { Link } from '@tanstack/react-router';
import { useCatalogue } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Bones, Card, LoadError, Soft } from '@/kernel/ui';
import { useTickets } from '../api/useTickets';
import { TicketTable } from '../lists/TicketTable';
import classes from './home.module.css';
import { homeTexts } from './texts';

const SHOWN = 6;

export function RecentTickets() {
  const h = useTexts(homeTexts);
  const { data, error, refetch } = useTickets({ view: 'mine', limit: SHOWN });
  const products = useCatalogue().data;

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!data)
      return (
        <div className={classes.pad}>
          <Bones lines={4} height={32} />
        </div>
      );
    if (data.items.length === 0)
      return (
        <div className={classes.pad}>
          <Soft>{h.noneYet}</Soft>
        </div>
      );
    return <TicketTable caption={h.recent} tickets={data.items} products={products} showOpener={false} />;
  }

  return (
    <Card
      flush
      title={h.recent}
      action={
        <Link to="/mine" search={{}}>
          {h.all}
        </Link>
      }
    >
      {content()}
    </Card>
  );
}
