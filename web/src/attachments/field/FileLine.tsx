import { ActionIcon } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconRefresh, IconX } from '@tabler/icons-react';
import { formats, useTexts } from '@/kernel/i18n';
import { type Item, isOnItsWay } from '../model/item';
import type { Shelf } from '../model/shelf';
import { fileOf, pause, remove, resume } from '../sending/uploads';
import { attachmentTexts } from '../texts';
import { FilePicture } from './FilePicture';
import classes from './field.module.css';
import { useStanding } from './useStanding';

interface Props {
  shelf: Shelf;
  item: Item;
  /** Opens the browser's choice of files. */
  onChoose: () => void;
}

/** A file on its way: how far it is, and what can be done about it. */
export function FileLine({ shelf, item, onChoose }: Props) {
  const t = useTexts(attachmentTexts);
  const standing = useStanding(item);
  const { key, name, size, phase, sent } = item;
  const canAgain = phase === 'failed' && fileOf(shelf, key);
  const isUnderWay = phase !== 'whole' && phase !== 'failed';

  const act = (label: string, icon: React.ReactNode, onClick: () => void) => (
    <ActionIcon variant="subtle" size="lg" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </ActionIcon>
  );

  return (
    <li className={classes.file} data-phase={phase}>
      <FilePicture shelf={shelf} item={item} />
      <div className={classes.what}>
        <span className={classes.name}>{name}</span>
        <span className={classes.standing}>
          {isUnderWay && sent > 0 ? t.progress(formats.size(sent), formats.size(size)) : formats.size(size)}
          {' · '}
          {standing}
        </span>
        {isUnderWay && <progress aria-label={t.progressOf(name)} max={size} value={sent} />}
      </div>
      <div className={classes.acts}>
        {isOnItsWay(item) &&
          act(t.pauseOf(name), <IconPlayerPause size={18} stroke={1.8} aria-hidden />, () => pause(shelf, key))}
        {phase === 'paused' &&
          act(t.resumeOf(name), <IconPlayerPlay size={18} stroke={1.8} aria-hidden />, () => resume(shelf, key))}
        {canAgain && act(t.againOf(name), <IconRefresh size={18} stroke={1.8} aria-hidden />, () => resume(shelf, key))}
        {phase === 'absent' && act(t.chooseAgainOf(name), <IconRefresh size={18} stroke={1.8} aria-hidden />, onChoose)}
        {act(t.removeOf(name), <IconX size={18} stroke={1.8} aria-hidden />, () => void remove(shelf, key))}
      </div>
    </li>
  );
}
