import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { formats, useTexts } from '@/kernel/i18n';
import { Notice, ProblemNotice } from '@/kernel/ui';
import { useDownloadUpdate } from '../api/useDownload';
import type { Update } from '../api/useUpdates';
import { downloadTexts } from '../texts';
import { Checksum } from './Checksum';
import classes from './list.module.css';
import { NotesDisclosure } from './NotesDisclosure';
import { StaffActions } from './StaffActions';

/** One package: its facts, its checksum, and the button that downloads it. */
export function UpdateItem({ update, product, topic }: { update: Update; product: string; topic: string }) {
  const texts = useTexts(downloadTexts);
  const call = useDownloadUpdate(update.id);
  const { title, version, published_at: published, withdrawn_at: withdrawn, name, size } = update;
  return (
    <li className={classes.update}>
      <div className={classes.what}>
        <h3>
          {title} <span className={classes.version}>{texts.version(version)}</span>
        </h3>
        <p className={classes.facts}>
          <span>{topic}</span>
          <time dateTime={published}>{texts.published(formats.day(published))}</time>
          {withdrawn && (
            <time dateTime={withdrawn} className={classes.gone}>
              {texts.withdrawn(formats.day(withdrawn))}
            </time>
          )}
          <span>{name}</span>
          <span>{formats.size(size)}</span>
        </p>
      </div>
      {!withdrawn && (
        <Button
          className={classes.take ?? ''}
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={call.isPending}
          aria-label={texts.downloadOf(title)}
          onClick={() => call.mutate()}
        >
          {texts.download}
        </Button>
      )}
      <div className={classes.below}>
        {update.notes && <NotesDisclosure notes={update.notes} />}
        <Checksum update={update} />
        <StaffActions update={update} product={product} />
        <ProblemNotice error={call.error} />
        {call.isSuccess && <Notice tone="good">{texts.started}</Notice>}
      </div>
    </li>
  );
}
