import { IconMoodSmile } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { EmptyState } from '@/kernel/ui';
import { ticketTexts } from '../texts';
import { ListScreen } from './ListScreen';
import { listTexts } from './texts';

export function ToUpdateScreen() {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(listTexts);
  const search = useSearch({ from: '/to-update' });
  const empty = (
    <EmptyState
      icon={<IconMoodSmile size={30} stroke={1.5} />}
      title={texts.emptyUpdateTitle}
      text={texts.emptyUpdateText}
    />
  );
  return (
    <ListScreen view="to_update" title={ticketText.toUpdate} lead={texts.toUpdateLead} search={search} empty={empty} />
  );
}
