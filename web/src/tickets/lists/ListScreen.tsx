import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCatalogue } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { PAGE, usePrefetchTickets, useTickets, type View } from '../api/useTickets';
import { type Filters, filtersIn, type ListSearch, toQuery } from '../model/list-search';
import { FilterBar } from './FilterBar';
import { Pager } from './Pager';
import { TicketTable } from './TicketTable';
import { listTexts } from './texts';
import { useListPage } from './useListPage';

interface Props {
  view: View;
  title: string;
  lead: string;
  search: ListSearch;
  empty: ReactNode;
  action?: ReactNode;
  above?: ReactNode;
  productIsFixed?: boolean;
  showOpener?: boolean;
}

/** Any list of the client's tickets. Its filters and its page are in the address. */
export function ListScreen({
  view,
  title,
  lead,
  search,
  empty,
  action,
  above,
  productIsFixed = false,
  showOpener = false,
}: Props) {
  const texts = useTexts(listTexts);
  const products = useCatalogue().data;
  const query = toQuery(view, search, PAGE);
  const enabled = !productIsFixed || Boolean(search.product);
  const { data, error, isPending, isPlaceholderData, refetch } = useTickets(query, { enabled });
  const prefetch = usePrefetchTickets();
  const page = useListPage(search);
  const filters = filtersIn(search);
  const isNarrowed = Object.keys(filters).some((name) => !(productIsFixed && name === 'product'));
  const openers = [...new Map((data?.items ?? []).map(({ opened_by: who }) => [who.id, who])).values()];
  const filter = (chosen: Filters) => page.applyFilters(chosen);

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (isPending)
      return (
        <div style={{ padding: '0 1.25rem' }}>
          <Skeleton lines={6} height={34} />
        </div>
      );
    if (data.items.length === 0 && !isNarrowed && page.number === 1) return empty;
    if (data.items.length === 0) {
      const kept: Filters = productIsFixed && filters.product ? { product: filters.product } : {};
      const clear = (
        <Button variant="light" onClick={() => filter(kept)}>
          {texts.clear}
        </Button>
      );
      return (
        <EmptyState
          icon={<IconFilterOff size={30} stroke={1.5} />}
          title={texts.emptyFilteredTitle}
          text={texts.emptyFilteredText}
          action={clear}
        />
      );
    }
    return (
      <div aria-busy={isPlaceholderData} style={{ opacity: isPlaceholderData ? 0.8 : 1 }}>
        <TicketTable caption={title} tickets={data.items} products={products} showOpener={showOpener} />
      </div>
    );
  }

  return (
    <Page title={title} lead={lead} action={action}>
      {above}
      {enabled && (
        <Card flush>
          <FilterBar
            view={view}
            filters={filters}
            onChange={filter}
            products={products}
            openers={openers}
            productIsFixed={productIsFixed}
          />
          {content()}
          <Pager
            page={page}
            next={data?.next ?? null}
            onPrefetch={(after) => prefetch(toQuery(view, { ...search, after }, PAGE))}
          />
        </Card>
      )}
    </Page>
  );
}
