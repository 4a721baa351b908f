import { IconCoffee } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { EmptyState } from '@/kernel/ui';
import { deskMenuTexts } from '../menu-texts';
import { deskTexts } from '../texts';
import { QueueScreen } from './QueueScreen';

/** Birou: the open tickets that nobody has taken, most urgent first. */
export function DeskScreen() {
  const texts = useTexts(deskTexts);
  const menuText = useTexts(deskMenuTexts);
  const search = useSearch({ from: '/desk' });
  const empty = (
    <EmptyState icon={<IconCoffee size={30} stroke={1.5} />} title={texts.emptyDesk} text={texts.emptyDeskText} />
  );
  return <QueueScreen view="desk" title={menuText.desk} lead={texts.deskLead} search={search} empty={empty} />;
}
