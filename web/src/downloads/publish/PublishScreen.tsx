import { useSearch } from '@tanstack/react-router';
import { useCatalogue } from '@/contracts';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { Card, LoadError, Page, Skeleton } from '@/kernel/ui';
import { PublishForm } from './PublishForm';
import { publishTexts } from './texts';

export function PublishScreen() {
  const texts = useTexts(publishTexts);
  const user = useUser();
  const search = useSearch({ from: '/updates/new' });
  const { data: products, error, refetch } = useCatalogue();

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!products) return <Skeleton lines={6} height={36} />;
    return <PublishForm products={products} start={search} user={user} />;
  }

  return (
    <Page title={texts.title} lead={texts.lead} width="reading">
      <Card>{content()}</Card>
    </Page>
  );
}
