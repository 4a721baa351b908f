import { Button, Modal } from '@mantine/core';
import { formats, useTexts } from '@/kernel/i18n';
import { LoadError, Muted, Skeleton, Stack } from '@/kernel/ui';
import { useDownloads } from '../api/useDownload';
import { attachmentTexts } from '../texts';
import type { AttachedFile } from './AttachedFiles';
import classes from './message.module.css';

/** Who downloaded the file, and when. */
export function DownloadsDialog({ file, onClose }: { file: AttachedFile; onClose: () => void }) {
  const texts = useTexts(attachmentTexts);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useDownloads(file.id);
  const entries = data?.pages.flatMap(({ items }) => items);
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.downloadsOf(file.name)}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <Stack>
        {error && <LoadError error={error} onRetry={() => void refetch()} />}
        {!entries && !error && <Skeleton lines={3} />}
        {entries?.length === 0 && <Muted>{texts.nobody}</Muted>}
        {entries && entries.length > 0 && (
          <ul className={classes.downloads}>
            {entries.map(({ id, at, person }) => (
              <li key={id}>
                <b>{person.name}</b>
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
