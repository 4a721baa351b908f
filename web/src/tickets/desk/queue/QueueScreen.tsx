import { Button } from '@mantine/core';
import { IconFilterOff, IconPhonePlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useClients } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { PAGE, usePrefetchTickets, useTickets, type View } from '../../api/useTickets';
import { FilterBar } from '../../lists/FilterBar';
import { Pager } from '../../lists/Pager';
import { listTexts } from '../../lists/texts';
import { useListPage } from '../../lists/useListPage';
import { type DeskSearch, type Filters, filtersIn, toQuery } from '../../model/list-search';
import { KeysButton } from '../keys/KeysButton';
import { deskMenuTexts } from '../menu-texts';
import { deskTexts } from '../texts';
import { Freshness, NewTickets } from './Freshness';
import { QueueTable } from './QueueTable';
import classes from './queue.module.css';
import { TakeFailure } from './TakeFailure';
import { useDeskProducts } from './useDeskProducts';
import { usePointerHold } from './usePointerHold';
import { useQueueKeys } from './useQueueKeys';
import { useRowFocus } from './useRowFocus';
import { useStableRows } from './useStableRows';
import { useTakeFromList } from './useTakeFromList';

const EVERY = 15_000;
const NONE: never[] = [];

interface Props {
  view: View;
  title: string;
  lead?: string;
  search: DeskSearch;
  empty: ReactNode;
  above?: ReactNode;
  enabled?: boolean;
}

/** A list of the desk. It is read again every few seconds, and its rows do not move while somebody uses them. */
export function QueueScreen({ view, title, lead, search, empty, above, enabled = true }: Props) {
  const listText = useTexts(listTexts);
  const texts = useTexts(deskTexts);
  const query = toQuery(view, search, PAGE);
  const { data, error, isPending, isPlaceholderData, dataUpdatedAt, refetch } = useTickets(query, {
    enabled,
    refetchInterval: EVERY,
  });
  const prefetch = usePrefetchTickets();
  const page = useListPage(search);
  const pointer = usePointerHold();
  const stable = useStableRows(
    isPlaceholderData ? 'coming' : JSON.stringify(query),
    data?.items ?? NONE,
    pointer.isHeld,
  );
  const taking = useTakeFromList();
  const rowFocus = useRowFocus();
  const clients = useClients().data;
  const products = useDeskProducts(data?.items ?? NONE, search.company);
  const filters = filtersIn(search);
  const company = search.company ? { company: search.company } : {};
  const filter = (chosen: Filters) => page.applyFilters({ ...chosen, ...company } as DeskSearch);
  const rows = stable.rows.map((row) => ({ ...row, ticket: taking.taken.get(row.ticket.id) ?? row.ticket }));
  useQueueKeys(rowFocus, (id) => rows.find(({ ticket }) => ticket.id === id)?.ticket, taking.take, stable.showFresh);

  function content() {
    if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (isPending)
      return (
        <div className={classes.skeleton}>
          <Skeleton lines={10} height={24} />
        </div>
      );
    if (rows.length === 0 && Object.keys(filters).length === 0 && page.number === 1) return empty;
    if (rows.length === 0) {
      const clear = (
        <Button variant="light" onClick={() => filter({})}>
          {listText.clear}
        </Button>
      );
      return (
        <EmptyState
          icon={<IconFilterOff size={30} stroke={1.5} />}
          title={listText.emptyFilteredTitle}
          text={listText.emptyFilteredText}
          action={clear}
        />
      );
    }
    return (
      <div aria-busy={isPlaceholderData} style={{ opacity: isPlaceholderData ? 0.6 : 1 }} {...pointer.handlers}>
        <QueueTable
          view={view}
          caption={title}
          rows={rows}
          clients={clients}
          taking={taking.id}
          onTake={taking.take}
          table={rowFocus.table}
        />
      </div>
    );
  }

  const openers = [...new Map((data?.items ?? []).map(({ opened_by: who }) => [who.id, who])).values()];
  return (
    <Page
      title={title}
      lead={lead}
      width="full"
      action={
        <div className={classes.actions}>
          <KeysButton />
          <PhoneButton company={search.company} />
        </div>
      }
    >
      {above}
      {taking.failure && <TakeFailure failure={taking.failure} onClose={taking.dismiss} />}
      {enabled && (
        <Card flush>
          <FilterBar
            key={view + (search.company ?? '')}
            view={view}
            filters={filters}
            onChange={filter}
            products={products}
            openers={openers}
          />
          <NewTickets count={stable.waiting} onShow={stable.showFresh} />
          {content()}
          <Freshness at={dataUpdatedAt} failed={Boolean(error)} hint={texts.fresh} />
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

function PhoneButton({ company }: { company: string | undefined }) {
  const texts = useTexts(deskMenuTexts);
  return (
    <Button
      size="sm"
      leftSection={<IconPhonePlus size={18} stroke={1.8} aria-hidden />}
      renderRoot={(props) => <Link to="/desk/phone" search={company ? { company } : {}} {...props} />}
    >
      {texts.phone}
    </Button>
  );
}
