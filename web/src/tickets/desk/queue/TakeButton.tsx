import { Button } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { deskTexts } from '../texts';
import classes from './QueueTable.module.css';

interface Props {
  ticket: string;
  isTaking: boolean;
  onTake: () => void;
}

export function TakeButton({ ticket, isTaking, onTake }: Props) {
  const t = useTexts(deskTexts);
  return (
    <Button
      size="compact-sm"
      className={classes.take ?? ''}
      loading={isTaking}
      aria-label={t.takeTicket(ticket)}
      onClick={onTake}
    >
      {t.take}
    </Button>
  );
}
