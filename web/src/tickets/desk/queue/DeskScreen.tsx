import { IconCoffee } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { EmptyState } from '@/kernel/ui';
import { deskNames } from '../menu-texts';
import { deskTexts } from '../texts';
import { QueueScreen } from './QueueScreen';

/** Birou: open and taken by nobody, most urgent first. */
export function DeskScreen() {
  const t = useTexts(deskTexts);
  const n = useTexts(deskNames);
  const search = useSearch({ from: '/desk' });
  const empty = <EmptyState icon={<IconCoffee size={30} stroke={1.5} />} title={t.emptyDesk} text={t.emptyDeskText} />;
  return <QueueScreen view="desk" title={n.desk} lead={t.deskLead} search={search} empty={empty} />;
}
