import { Button } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { deskTexts } from '../texts';

interface Props {
  ticket: string;
  isTaking: boolean;
  onTake: () => void;
}

export function TakeButton({ ticket, isTaking, onTake }: Props) {
  const t = useTexts(deskTexts);
  return (
    <Button size="compact-sm" variant="light" loading={isTaking} aria-label={t.takeTicket(ticket)} onClick={onTake}>
      {t.take}
    </Button>
  );
}
