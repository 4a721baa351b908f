import { IconHome, IconInbox, IconPlus, IconTicket, IconUsersGroup } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { ticketTexts, useToUpdateCount } from '@/tickets';

export interface Entry {
  to: NonNullable<LinkProps['to']>;
  label: string;
  /** Where there is little room. */
  brief?: string;
  icon: typeof IconHome;
  badge?: string | null;
  /** Among the few at a phone's lower edge. */
  isMain?: boolean;
}

/** Where a person can go, by role. */
export function useEntries(): Entry[] {
  const t = useTexts(ticketTexts);
  const isClient = useUser().role === 'client';
  const waiting = useToUpdateCount(isClient);
  const home: Entry = { to: '/', label: t.home, icon: IconHome, isMain: true };
  if (!isClient) return [home];
  return [
    home,
    { to: '/tickets/new', label: t.open, brief: t.openBrief, icon: IconPlus, isMain: true },
    { to: '/to-update', label: t.toUpdate, brief: t.toUpdateBrief, icon: IconInbox, badge: waiting, isMain: true },
    { to: '/mine', label: t.mine, icon: IconTicket, isMain: true },
    { to: '/company', label: t.company, icon: IconUsersGroup },
  ];
}
