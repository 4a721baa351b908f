import { IconPackageOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { useCatalogue } from '../api/useCatalogue';
import { ProductForm } from './ProductForm';
import { productTexts } from './texts';

export function ProductScreen() {
  const texts = useTexts(productTexts);
  const { code } = useParams({ from: '/products/$code' });
  const { data, error, refetch } = useCatalogue();
  const product = data?.find((known) => known.code === code);

  function content() {
    if (error)
      return (
        <Card>
          <LoadError error={error} onRetry={() => void refetch()} />
        </Card>
      );
    if (!data)
      return (
        <Card>
          <Skeleton lines={6} height={30} />
        </Card>
      );
    if (!product)
      return (
        <Card>
          <EmptyState icon={<IconPackageOff size={30} stroke={1.5} />} title={texts.noSuch} text={texts.noSuchText} />
        </Card>
      );
    return <ProductForm key={code} product={product} />;
  }

  return (
    <Page title={product?.name ?? code} lead={`${texts.code}: ${code}`} width="reading">
      {content()}
    </Page>
  );
}
