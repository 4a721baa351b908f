import { ActionIcon } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconRefresh, IconX } from '@tabler/icons-react';
import { formats, useTexts } from '@/kernel/i18n';
import { type DraftFile, isInProgress } from '../model/draft-file';
import type { DraftFiles } from '../model/draft-files';
import { attachmentTexts } from '../texts';
import { fileOf, pause, remove, resume } from '../upload/uploads';
import { FilePicture } from './FilePicture';
import classes from './field.module.css';
import { useUploadStatus } from './useUploadStatus';

interface Props {
  draftFiles: DraftFiles;
  item: DraftFile;
  /** Opens the browser's file dialog. */
  onChoose: () => void;
}

/** A file that goes with the text: how far it is, and the buttons for it. */
export function FileLine({ draftFiles, item, onChoose }: Props) {
  const texts = useTexts(attachmentTexts);
  const status = useUploadStatus(item);
  const { key, name, size, phase, sent } = item;
  const canRetry = phase === 'failed' && fileOf(draftFiles, key);
  const isUnfinished = phase !== 'whole' && phase !== 'failed';

  const button = (label: string, icon: React.ReactNode, onClick: () => void) => (
    <ActionIcon variant="subtle" size="lg" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </ActionIcon>
  );

  return (
    <li className={classes.file} data-phase={phase}>
      <FilePicture draftFiles={draftFiles} item={item} />
      <div className={classes.what}>
        <span className={classes.name}>{name}</span>
        <span className={classes.status}>
          {isUnfinished && sent > 0 ? texts.progress(formats.size(sent), formats.size(size)) : formats.size(size)}
          {' · '}
          {status}
        </span>
        {isUnfinished && <progress aria-label={texts.progressOf(name)} max={size} value={sent} />}
      </div>
      <div className={classes.buttons}>
        {isInProgress(item) &&
          button(texts.pauseOf(name), <IconPlayerPause size={18} stroke={1.8} aria-hidden />, () =>
            pause(draftFiles, key),
          )}
        {phase === 'paused' &&
          button(texts.resumeOf(name), <IconPlayerPlay size={18} stroke={1.8} aria-hidden />, () =>
            resume(draftFiles, key),
          )}
        {canRetry &&
          button(texts.againOf(name), <IconRefresh size={18} stroke={1.8} aria-hidden />, () =>
            resume(draftFiles, key),
          )}
        {phase === 'absent' &&
          button(texts.chooseAgainOf(name), <IconRefresh size={18} stroke={1.8} aria-hidden />, onChoose)}
        {button(texts.removeOf(name), <IconX size={18} stroke={1.8} aria-hidden />, () => void remove(draftFiles, key))}
      </div>
    </li>
  );
}
