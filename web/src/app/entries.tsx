import {
  IconAddressBook,
  IconBuilding,
  IconBuildingCommunity,
  IconClipboardList,
  IconDownload,
  IconHistory,
  IconHome,
  IconInbox,
  IconMail,
  IconPackage,
  IconPhonePlus,
  IconPlus,
  IconStack2,
  IconTicket,
  IconUserShield,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import { contactNames } from '@/contacts';
import { downloadNames } from '@/downloads';
import { administrationNames, useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { newsletterNames } from '@/newsletters';
import { deskNames, ticketTexts, useToUpdateCount } from '@/tickets';

export interface Entry {
  to: NonNullable<LinkProps['to']>;
  label: string;
  /** Where there is little room. */
  brief?: string;
  icon: typeof IconHome;
  badge?: string | null;
  /** Among the few at a phone's lower edge. */
  isMain?: boolean;
  /** Begins a part of the menu that has this name. */
  part?: string;
}

/** Where a person can go, by role. */
export function useEntries(): Entry[] {
  const t = useTexts(ticketTexts);
  const d = useTexts(deskNames);
  const a = useTexts(administrationNames);
  const w = useTexts(downloadNames);
  const c = useTexts(contactNames);
  const n = useTexts(newsletterNames);
  const { role } = useUser();
  const waiting = useToUpdateCount(role === 'client');
  const home: Entry = { to: '/', label: t.home, icon: IconHome, isMain: true };
  const updates: Entry = { to: '/updates', label: w.updates, icon: IconDownload };
  if (role !== 'client') return [...desk(d), updates, ...(role === 'admin' ? administration(a, n) : [])];
  return [
    home,
    { to: '/tickets/new', label: t.open, brief: t.openBrief, icon: IconPlus, isMain: true },
    { to: '/to-update', label: t.toUpdate, brief: t.toUpdateBrief, icon: IconInbox, badge: waiting, isMain: true },
    { to: '/mine', label: t.mine, icon: IconTicket, isMain: true },
    { to: '/company', label: t.company, icon: IconUsersGroup },
    updates,
    { to: '/contacts', label: c.contacts, icon: IconAddressBook },
  ];
}

function desk(d: Record<keyof (typeof deskNames)['ro'], string>): Entry[] {
  return [
    { to: '/desk', label: d.desk, icon: IconStack2, isMain: true },
    { to: '/desk/assigned', label: d.assigned, icon: IconClipboardList, isMain: true },
    { to: '/desk/company', label: d.byCompany, icon: IconBuilding, isMain: true },
    { to: '/desk/phone', label: d.phone, brief: d.phoneBrief, icon: IconPhonePlus, isMain: true },
  ];
}

function administration(
  a: Record<keyof (typeof administrationNames)['ro'], string>,
  n: Record<keyof (typeof newsletterNames)['ro'], string>,
): Entry[] {
  return [
    { to: '/companies', label: a.companies, icon: IconBuildingCommunity, part: a.administration },
    { to: '/products', label: a.products, icon: IconPackage },
    { to: '/staff', label: a.staff, icon: IconUserShield },
    { to: '/newsletters', label: n.newsletters, icon: IconMail },
    { to: '/audit', label: a.audit, icon: IconHistory },
  ];
}
