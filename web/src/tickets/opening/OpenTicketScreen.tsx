import { IconFileOff } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useCatalogue } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import type { Ticket } from '../model/ticket';
import { ticketTexts } from '../texts';
import { Confirmation } from './Confirmation';
import { OpenTicketForm } from './OpenTicketForm';
import { openingTexts } from './texts';

export function OpenTicketScreen() {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(openingTexts);
  const search = useSearch({ from: '/tickets/new' });
  const { data: products, error, refetch } = useCatalogue();
  const [opened, setOpened] = useState<Ticket | null>(null);

  if (opened) return <Confirmation ticket={opened} onAnother={() => setOpened(null)} />;

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!products) return <Skeleton lines={6} height={34} />;
    if (products.length === 0) {
      return (
        <EmptyState
          icon={<IconFileOff size={30} stroke={1.5} />}
          title={texts.noProducts}
          text={texts.noProductsText}
        />
      );
    }
    return <OpenTicketForm products={products} product={search.product} follows={search.after} onOpened={setOpened} />;
  }

  return (
    <Page title={ticketText.open} lead={texts.lead} width="reading">
      <Card>{content()}</Card>
    </Page>
  );
}
