import { Button, Modal } from '@mantine/core';
import { formats, useTexts } from '@/kernel/i18n';
import { Bones, LoadError, Soft, Stack } from '@/kernel/ui';
import { useLedger } from '../api/useDownload';
import type { Update } from '../api/useUpdates';
import { downloadTexts } from '../texts';
import classes from './dialogs.module.css';

/** Who took a package, and when. */
export function LedgerDialog({ update, onClose }: { update: Update; onClose: () => void }) {
  const t = useTexts(downloadTexts);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useLedger(update.id);
  const entries = data?.pages.flatMap(({ items }) => items);
  return (
    <Modal opened onClose={onClose} title={t.ledgerOf(update.title)} closeButtonProps={{ 'aria-label': t.close }}>
      <Stack>
        {error && <LoadError error={error} onRetry={() => void refetch()} />}
        {!entries && !error && <Bones lines={3} />}
        {entries?.length === 0 && <Soft>{t.nobody}</Soft>}
        {entries && entries.length > 0 && (
          <ul className={classes.ledger}>
            {entries.map(({ id, at, person, company }) => (
              <li key={id}>
                <span>
                  <b>{person.name}</b> {company ?? t.vendor}
                </span>
                <time dateTime={at}>{formats.moment(at)}</time>
              </li>
            ))}
          </ul>
        )}
        {hasNextPage && (
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.earlier}
          </Button>
        )}
      </Stack>
    </Modal>
  );
}
