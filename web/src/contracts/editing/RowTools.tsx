import { ActionIcon } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import classes from './editing.module.css';
import { editingTexts } from './texts';

interface Props {
  name: string;
  isFirst: boolean;
  onMoveUp: () => void;
  onRemove: () => void;
}

export function RowTools({ name, isFirst, onMoveUp, onRemove }: Props) {
  const texts = useTexts(editingTexts);
  return (
    <span className={classes.tools}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        disabled={isFirst}
        data-first={isFirst || undefined}
        aria-label={texts.moveUp(name)}
        title={texts.moveUp(name)}
        onClick={onMoveUp}
      >
        <IconArrowUp size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={texts.remove(name)}
        title={texts.remove(name)}
        onClick={onRemove}
      >
        <IconTrash size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </span>
  );
}
