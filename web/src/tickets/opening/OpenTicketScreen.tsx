import { IconFileOff } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useCatalogue } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Bones, Card, EmptyState, LoadError, Page } from '@/kernel/ui';
import type { Ticket } from '../model/ticket';
import { ticketTexts } from '../texts';
import { Confirmation } from './Confirmation';
import { OpenTicketForm } from './OpenTicketForm';
import { openingTexts } from './texts';

export function OpenTicketScreen() {
  const t = useTexts(ticketTexts);
  const o = useTexts(openingTexts);
  const search = useSearch({ from: '/tickets/new' });
  const { data: products, error, refetch } = useCatalogue();
  const [opened, setOpened] = useState<Ticket | null>(null);

  if (opened) return <Confirmation ticket={opened} onAnother={() => setOpened(null)} />;

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!products) return <Bones lines={6} height={34} />;
    if (products.length === 0) {
      return <EmptyState icon={<IconFileOff size={30} stroke={1.5} />} title={o.noProducts} text={o.noProductsText} />;
    }
    return <OpenTicketForm products={products} product={search.product} follows={search.after} onOpened={setOpened} />;
  }

  return (
    <Page title={t.open} lead={o.lead} width="reading">
      <Card>{content()}</Card>
    </Page>
  );
}
