import { Button } from '@mantine/core';
import { IconTicketOff } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { catalogueNames, useCatalogue } from '@/contracts';
import { useUser } from '@/identity';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { useTicket } from '../api/useTicket';
import { ticketTexts } from '../texts';
import { Dialogue } from './Dialogue';
import { ReplyPanel } from './ReplyPanel';
import { StatusCourse } from './StatusCourse';
import { TicketFacts } from './TicketFacts';
import { TicketHeading } from './TicketHeading';
import { dialogueTexts } from './texts';
import classes from './ticket.module.css';

const StaffTicket = lazy(() => import('../desk/ticket/StaffTicket').then((m) => ({ default: m.StaffTicket })));

export function TicketScreen() {
  const { id } = useParams({ from: '/tickets/$id' });
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(dialogueTexts);
  const user = useUser();
  const isStaff = user.role !== 'client';
  const { data: ticket, error, refetch } = useTicket(id);
  const products = useCatalogue(isStaff ? ticket?.company : undefined, Boolean(ticket)).data;

  if (isProblem(error) && error.status === 404) {
    const action = (
      <Button renderRoot={(props) => <Link to={isStaff ? '/' : '/mine'} {...props} />}>
        {isStaff ? ticketText.home : texts.toMine}
      </Button>
    );
    return (
      <Page title={texts.notFound}>
        <Card>
          <EmptyState
            icon={<IconTicketOff size={30} stroke={1.5} />}
            title={id}
            text={texts.notFoundText}
            action={action}
          />
        </Card>
      </Page>
    );
  }
  if (!ticket) {
    return (
      <Page title={`${ticketText.ticket} ${id}`}>
        <Card>
          {error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton lines={7} height={26} />}
        </Card>
      </Page>
    );
  }

  const names = catalogueNames(products);
  return (
    <div className={classes.screen} data-dense={isStaff || undefined}>
      <TicketHeading ticket={ticket} product={names.product(ticket.product)} />
      {isStaff ? (
        <Suspense fallback={<Skeleton lines={7} height={26} />}>
          <StaffTicket key={id} ticket={ticket} products={products} />
        </Suspense>
      ) : (
        <div className={classes.columns}>
          <div className={classes.main}>
            <Dialogue ticket={ticket} user={user} />
            <ReplyPanel ticket={ticket} user={user} />
          </div>
          <aside className={classes.aside} aria-label={texts.about}>
            <TicketFacts ticket={ticket} names={names} />
            <StatusCourse ticket={ticket} />
          </aside>
        </div>
      )}
    </div>
  );
}
