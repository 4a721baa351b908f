import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { formats, useTexts } from '@/kernel/i18n';
import { Notice, ProblemNotice } from '@/kernel/ui';
import { useTake } from '../api/useDownload';
import type { Update } from '../api/useUpdates';
import { downloadTexts } from '../texts';
import { Checksum } from './Checksum';
import classes from './list.module.css';
import { NotesPart } from './NotesPart';
import { StaffActions } from './StaffActions';

/** One package: what it is, how to check it, and the way to it. */
export function UpdateItem({ update, product, topic }: { update: Update; product: string; topic: string }) {
  const t = useTexts(downloadTexts);
  const call = useTake(update.id);
  const { title, version, published_at: published, withdrawn_at: withdrawn, name, size } = update;
  return (
    <li className={classes.update}>
      <div className={classes.what}>
        <h3>
          {title} <span className={classes.version}>{t.version(version)}</span>
        </h3>
        <p className={classes.facts}>
          <span>{topic}</span>
          <time dateTime={published}>{t.published(formats.day(published))}</time>
          {withdrawn && (
            <time dateTime={withdrawn} className={classes.gone}>
              {t.withdrawn(formats.day(withdrawn))}
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
          aria-label={t.downloadOf(title)}
          onClick={() => call.mutate()}
        >
          {t.download}
        </Button>
      )}
      <div className={classes.below}>
        {update.notes && <NotesPart notes={update.notes} />}
        <Checksum update={update} />
        <StaffActions update={update} product={product} />
        <ProblemNotice error={call.error} />
        {call.isSuccess && <Notice tone="good">{t.started}</Notice>}
      </div>
    </li>
  );
}
