import { IconUsersGroup } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCatalogue } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Muted, Skeleton, Stack } from '@/kernel/ui';
import { ticketTexts } from '../texts';
import { OpenTicketButton } from '../ui/OpenTicketButton';
import { ProductChoice } from '../ui/ProductChoice';
import { ListScreen } from './ListScreen';
import { listTexts } from './texts';

export function AllTicketsScreen() {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(listTexts);
  const search = useSearch({ from: '/company' });
  const navigate = useNavigate();
  const { data: products, error, refetch } = useCatalogue();
  const choose = (product: string) => void navigate({ to: '/company', search: { product } });

  const empty = (
    <EmptyState
      icon={<IconUsersGroup size={30} stroke={1.5} />}
      title={texts.emptyCompanyTitle}
      text={texts.emptyCompanyText}
      action={<OpenTicketButton />}
    />
  );
  const chooser = products ? (
    <ProductChoice products={products} chosen={search.product} onChoose={choose} />
  ) : (
    <Skeleton lines={2} />
  );
  const shown = search.product ? (
    chooser
  ) : (
    <Card title={texts.chooseProduct}>
      <Stack>
        <Muted>{texts.chooseProductText}</Muted>
        {chooser}
      </Stack>
    </Card>
  );
  const above = error ? <LoadError error={error} onRetry={() => void refetch()} /> : shown;
  return (
    <ListScreen
      view="company"
      title={ticketText.company}
      lead={texts.companyLead}
      search={search}
      empty={empty}
      above={above}
      action={<OpenTicketButton product={search.product} />}
      productIsFixed
      showOpener
    />
  );
}
