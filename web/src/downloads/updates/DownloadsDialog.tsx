import { Button, Modal } from '@mantine/core';
import { formats, useTexts } from '@/kernel/i18n';
import { LoadError, Muted, Skeleton, Stack } from '@/kernel/ui';
import { useUpdateDownloads } from '../api/useDownload';
import type { Update } from '../api/useUpdates';
import { downloadTexts } from '../texts';
import classes from './dialogs.module.css';

/** Who downloaded a package, and when. */
export function DownloadsDialog({ update, onClose }: { update: Update; onClose: () => void }) {
  const texts = useTexts(downloadTexts);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useUpdateDownloads(update.id);
  const entries = data?.pages.flatMap(({ items }) => items);
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.downloadsOf(update.title)}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <Stack>
        {error && <LoadError error={error} onRetry={() => void refetch()} />}
        {!entries && !error && <Skeleton lines={3} />}
        {entries?.length === 0 && <Muted>{texts.nobody}</Muted>}
        {entries && entries.length > 0 && (
          <ul className={classes.downloads}>
            {entries.map(({ id, at, person, company }) => (
              <li key={id}>
                <span>
                  <b>{person.name}</b> {company ?? texts.vendor}
                </span>
                <time dateTime={at}>{formats.moment(at)}</time>
              </li>
            ))}
          </ul>
        )}
        {hasNextPage && (
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {texts.earlier}
          </Button>
        )}
      </Stack>
    </Modal>
  );
}
