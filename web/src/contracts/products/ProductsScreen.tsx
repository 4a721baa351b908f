import { Button } from '@mantine/core';
import { IconPackage, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { Table } from '@/kernel/ui/Table';
import { useCatalogue } from '../api/useCatalogue';
import classes from '../editing/editing.module.css';
import { productTexts } from './texts';

const names = (choices: { name: string }[]) => choices.map(({ name }) => name).join(', ');

export function ProductsScreen() {
  const texts = useTexts(productTexts);
  const { data, error, refetch } = useCatalogue();
  const create = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/products/new" {...props} />}
    >
      {texts.add}
    </Button>
  );

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!data)
      return (
        <div className={classes.pad}>
          <Skeleton lines={6} height={26} />
        </div>
      );
    if (data.length === 0)
      return (
        <EmptyState
          icon={<IconPackage size={30} stroke={1.5} />}
          title={texts.none}
          text={texts.noneText}
          action={create}
        />
      );
    return (
      <Table caption={texts.products} heads={[texts.name, texts.code, texts.requestTypes, texts.topics]}>
        {data.map((product) => (
          <tr key={product.code}>
            <th scope="row">
              <Link to="/products/$code" params={{ code: product.code }}>
                {product.name}
              </Link>
            </th>
            <td className={classes.code}>{product.code}</td>
            <td>{names(product.request_types) || <span className={classes.code}>{texts.noTypes}</span>}</td>
            <td>{names(product.topics)}</td>
          </tr>
        ))}
      </Table>
    );
  }

  return (
    <Page title={texts.products} lead={texts.lead} action={create}>
      <Card flush>{content()}</Card>
    </Page>
  );
}
