import { Link } from '@tanstack/react-router';
import { useCatalogue } from '@/contracts';
import { formats, useTexts } from '@/kernel/i18n';
import { LoadError, Skeleton } from '@/kernel/ui';
import classes from './home.module.css';
import { homeTexts } from './texts';

export function ProductCards() {
  const texts = useTexts(homeTexts);
  const { data: products, error, refetch } = useCatalogue();
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!products)
    return (
      <div className={classes.waitingProducts}>
        <Skeleton lines={4} height={118} isEven />
      </div>
    );
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section className={classes.products}>
      <h2>{texts.products}</h2>
      <ul>
        {products.map(({ code, name, valid_until: until }) => (
          <li key={code}>
            <b>{name}</b>
            {until && (
              <small data-expired={until < today || undefined}>
                {until < today ? texts.expired(formats.day(until)) : texts.validUntil(formats.day(until))}
              </small>
            )}
            <span className={classes.actions}>
              <Link to="/company" search={{ product: code }} aria-label={`${texts.seeTickets}: ${name}`}>
                {texts.seeTickets}
              </Link>
              <Link to="/tickets/new" search={{ product: code }} aria-label={`${texts.openHere}: ${name}`}>
                {texts.openHere}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
