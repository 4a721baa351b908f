import { Link } from '@tanstack/react-router';
import { useCatalogue } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Card, LoadError, Muted, Skeleton } from '@/kernel/ui';
import { useTickets } from '../api/useTickets';
import { TicketTable } from '../lists/TicketTable';
import classes from './home.module.css';
import { homeTexts } from './texts';

const SHOWN = 6;

export function RecentTickets() {
  const texts = useTexts(homeTexts);
  const { data, error, refetch } = useTickets({ view: 'mine', limit: SHOWN });
  const products = useCatalogue().data;

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!data)
      return (
        <div className={classes.pad}>
          <Skeleton lines={4} height={32} />
        </div>
      );
    if (data.items.length === 0)
      return (
        <div className={classes.pad}>
          <Muted>{texts.noneYet}</Muted>
        </div>
      );
    return <TicketTable caption={texts.recent} tickets={data.items} products={products} showOpener={false} />;
  }

  return (
    <Card
      flush
      title={texts.recent}
      action={
        <Link to="/mine" search={{}}>
          {texts.all}
        </Link>
      }
    >
      {content()}
    </Card>
  );
}
