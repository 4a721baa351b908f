import { Button } from '@mantine/core';
import { IconFilterOff, IconPhonePlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useClients } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Bones, Card, EmptyState, LoadError, Page } from '@/kernel/ui';
import { PAGE, usePrefetchTickets, useTickets, type View } from '../../api/useTickets';
import { FilterBar } from '../../lists/FilterBar';
import { Pager } from '../../lists/Pager';
import { listTexts } from '../../lists/texts';
import { usePlace } from '../../lists/usePlace';
import { asQuery, type DeskSearch, type Filters, filtersIn } from '../../model/list-search';
import { KeysButton } from '../keys/KeysButton';
import { deskNames } from '../menu-texts';
import { deskTexts } from '../texts';
import { Freshness, NewsWaiting } from './Freshness';
import { QueueTable } from './QueueTable';
import classes from './queue.module.css';
import { TakeFailure } from './TakeFailure';
import { useDeskProducts } from './useDeskProducts';
import { useHold } from './useHold';
import { useQueueKeys } from './useQueueKeys';
import { useSteady } from './useSteady';
import { useTaking } from './useTaking';
import { useWalk } from './useWalk';

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

/** A list that consultants work from: read again every few seconds, steady under hand and keys. */
export function QueueScreen({ view, title, lead, search, empty, above, enabled = true }: Props) {
  const l = useTexts(listTexts);
  const d = useTexts(deskTexts);
  const query = asQuery(view, search, PAGE);
  const { data, error, isPending, isPlaceholderData, dataUpdatedAt, refetch } = useTickets(query, {
    enabled,
    refetchInterval: EVERY,
  });
  const prefetch = usePrefetchTickets();
  const place = usePlace(search);
  const hold = useHold();
  const steady = useSteady(isPlaceholderData ? 'coming' : JSON.stringify(query), data?.items ?? NONE, hold.isHeld);
  const taking = useTaking();
  const walk = useWalk();
  const clients = useClients().data;
  const products = useDeskProducts(data?.items ?? NONE, search.company);
  const filters = filtersIn(search);
  const company = search.company ? { company: search.company } : {};
  const filter = (chosen: Filters) => place.filter({ ...chosen, ...company } as DeskSearch);
  const rows = steady.rows.map((row) => ({ ...row, ticket: taking.taken.get(row.ticket.id) ?? row.ticket }));
  useQueueKeys(walk, (id) => rows.find(({ ticket }) => ticket.id === id)?.ticket, taking.take, steady.move);

  function content() {
    if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (isPending)
      return (
        <div className={classes.bones}>
          <Bones lines={10} height={24} />
        </div>
      );
    if (rows.length === 0 && Object.keys(filters).length === 0 && place.page === 1) return empty;
    if (rows.length === 0) {
      const clear = (
        <Button variant="light" onClick={() => filter({})}>
          {l.clear}
        </Button>
      );
      return (
        <EmptyState
          icon={<IconFilterOff size={30} stroke={1.5} />}
          title={l.emptyFilteredTitle}
          text={l.emptyFilteredText}
          action={clear}
        />
      );
    }
    return (
      <div aria-busy={isPlaceholderData} style={{ opacity: isPlaceholderData ? 0.6 : 1 }} {...hold.handlers}>
        <QueueTable
          view={view}
          caption={title}
          rows={rows}
          clients={clients}
          taking={taking.id}
          onTake={taking.take}
          table={walk.table}
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
      {taking.failure && <TakeFailure failure={taking.failure} onClose={taking.forget} />}
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
          <NewsWaiting count={steady.waiting} onShow={steady.move} />
          {content()}
          <Freshness at={dataUpdatedAt} failed={Boolean(error)} hint={d.fresh} />
          <Pager
            place={place}
            next={data?.next ?? null}
            onNear={(after) => prefetch(asQuery(view, { ...search, after }, PAGE))}
          />
        </Card>
      )}
    </Page>
  );
}

function PhoneButton({ company }: { company: string | undefined }) {
  const n = useTexts(deskNames);
  return (
    <Button
      size="sm"
      leftSection={<IconPhonePlus size={18} stroke={1.8} aria-hidden />}
      renderRoot={(props) => <Link to="/desk/phone" search={company ? { company } : {}} {...props} />}
    >
      {n.phone}
    </Button>
  );
}
