import { Button } from '@mantine/core';
import { IconPackageOff, IconUpload } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCatalogue } from '@/contracts';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { validOn } from '../model/valid-products';
import { downloadTexts } from '../texts';
import { UpdateList } from './UpdateList';
import { UpdatesFilter } from './UpdatesFilter';

/** Descarcă Actualizări (procedure, chapter 5). */
export function UpdatesScreen() {
  const texts = useTexts(downloadTexts);
  const { role } = useUser();
  const search = useSearch({ from: '/updates' });
  const navigate = useNavigate();
  const { data: products, error, refetch } = useCatalogue();
  const valid = products && validOn(products, new Date()).valid;
  const chosen = valid?.find(({ code }) => code === search.product);
  const { withdrawn: _, ...place } = search;
  const publish = role === 'admin' && (
    <Button
      leftSection={<IconUpload size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/updates/new" search={place} {...props} />}
    >
      {texts.publish}
    </Button>
  );

  function content() {
    if (error)
      return (
        <Card>
          <LoadError error={error} onRetry={() => void refetch()} />
        </Card>
      );
    if (!products || !valid)
      return (
        <Card>
          <Skeleton lines={2} height={36} />
        </Card>
      );
    if (valid.length === 0)
      return (
        <Card>
          <EmptyState
            icon={<IconPackageOff size={30} stroke={1.5} />}
            title={texts.noProducts}
            text={texts.noProductsText}
          />
        </Card>
      );
    return (
      <>
        <UpdatesFilter
          key={`${search.product} ${search.topic}`}
          products={products}
          search={search}
          onFinish={(choice) => void navigate({ to: '/updates', search: choice })}
        />
        {chosen && <UpdateList product={chosen} search={search} />}
      </>
    );
  }

  return (
    <Page title={texts.title} lead={role === 'client' ? texts.lead : texts.leadStaff} action={publish}>
      {content()}
    </Page>
  );
}
