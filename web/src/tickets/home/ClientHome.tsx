import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { Page } from '@/kernel/ui';
import { OpenTicketButton } from '../ui/OpenTicketButton';
import classes from './home.module.css';
import { ProductCards } from './ProductCards';
import { RecentTickets } from './RecentTickets';
import { homeTexts } from './texts';
import { WaitingTickets } from './WaitingTickets';

/** Principal: the tickets that wait for an answer, the products, the recent tickets. */
export function ClientHome() {
  const texts = useTexts(homeTexts);
  const user = useUser();
  return (
    <Page title={texts.hello(user.first_name)} lead={texts.lead} action={<OpenTicketButton />}>
      <WaitingTickets />
      <ProductCards />
      <div className={classes.wide}>
        <RecentTickets />
      </div>
    </Page>
  );
}
