import { Button } from '@mantine/core';
import { IconPackageOff, IconUpload } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCatalogue } from '@/contracts';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { Bones, Card, EmptyState, LoadError, Page } from '@/kernel/ui';
import { validOn } from '../model/valid-products';
import { downloadTexts } from '../texts';
import { Choosing } from './Choosing';
import { UpdateList } from './UpdateList';

/** Descarcă Actualizări (procedure, chapter 5). */
export function UpdatesScreen() {
  const t = useTexts(downloadTexts);
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
      {t.publish}
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
          <Bones lines={2} height={36} />
        </Card>
      );
    if (valid.length === 0)
      return (
        <Card>
          <EmptyState icon={<IconPackageOff size={30} stroke={1.5} />} title={t.noProducts} text={t.noProductsText} />
        </Card>
      );
    return (
      <>
        <Choosing
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
    <Page title={t.title} lead={role === 'client' ? t.lead : t.leadStaff} action={publish}>
      {content()}
    </Page>
  );
}
