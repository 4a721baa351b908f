import { IconTicket } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { EmptyState } from '@/kernel/ui';
import { ticketTexts } from '../texts';
import { OpenTicketButton } from '../ui/OpenTicketButton';
import { ListScreen } from './ListScreen';
import { listTexts } from './texts';

export function MineScreen() {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(listTexts);
  const search = useSearch({ from: '/mine' });
  const empty = (
    <EmptyState
      icon={<IconTicket size={30} stroke={1.5} />}
      title={texts.emptyMineTitle}
      text={texts.emptyMineText}
      action={<OpenTicketButton />}
    />
  );
  return (
    <ListScreen
      view="mine"
      title={ticketText.mine}
      lead={texts.mineLead}
      search={search}
      empty={empty}
      action={<OpenTicketButton />}
    />
  );
}
