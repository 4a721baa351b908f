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
import { contactMenuTexts } from '@/contacts';
import { downloadMenuTexts } from '@/downloads';
import { administrationMenuTexts, useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { newsletterMenuTexts } from '@/newsletters';
import { deskMenuTexts, ticketTexts, useToUpdateCount } from '@/tickets';

export interface MenuEntry {
  to: NonNullable<LinkProps['to']>;
  label: string;
  /** A short label for the bottom bar. */
  shortLabel?: string;
  icon: typeof IconHome;
  badge?: string | null;
  /** Whether it is in the bottom bar of phones. */
  isMain?: boolean;
  /** The heading above this entry, if it begins a part of the menu. */
  heading?: string;
}

/** The entries of the menu for the person's role. */
export function useMenu(): MenuEntry[] {
  const texts = useTexts(ticketTexts);
  const deskText = useTexts(deskMenuTexts);
  const administrationText = useTexts(administrationMenuTexts);
  const downloadText = useTexts(downloadMenuTexts);
  const contactText = useTexts(contactMenuTexts);
  const newsletterText = useTexts(newsletterMenuTexts);
  const { role } = useUser();
  const waiting = useToUpdateCount(role === 'client');
  const home: MenuEntry = { to: '/', label: texts.home, icon: IconHome, isMain: true };
  const updates: MenuEntry = { to: '/updates', label: downloadText.updates, icon: IconDownload };
  if (role !== 'client')
    return [
      ...deskEntries(deskText),
      updates,
      ...(role === 'admin' ? administrationEntries(administrationText, newsletterText) : []),
    ];
  return [
    home,
    { to: '/tickets/new', label: texts.open, shortLabel: texts.openBrief, icon: IconPlus, isMain: true },
    {
      to: '/to-update',
      label: texts.toUpdate,
      shortLabel: texts.toUpdateBrief,
      icon: IconInbox,
      badge: waiting,
      isMain: true,
    },
    { to: '/mine', label: texts.mine, icon: IconTicket, isMain: true },
    { to: '/company', label: texts.company, icon: IconUsersGroup },
    updates,
    { to: '/contacts', label: contactText.contacts, icon: IconAddressBook },
  ];
}

function deskEntries(texts: (typeof deskMenuTexts)['ro']): MenuEntry[] {
  return [
    { to: '/desk', label: texts.desk, icon: IconStack2, isMain: true },
    { to: '/desk/assigned', label: texts.assigned, icon: IconClipboardList, isMain: true },
    { to: '/desk/company', label: texts.byCompany, icon: IconBuilding, isMain: true },
    { to: '/desk/phone', label: texts.phone, shortLabel: texts.phoneBrief, icon: IconPhonePlus, isMain: true },
  ];
}

function administrationEntries(
  texts: (typeof administrationMenuTexts)['ro'],
  newsletterText: (typeof newsletterMenuTexts)['ro'],
): MenuEntry[] {
  return [
    { to: '/companies', label: texts.companies, icon: IconBuildingCommunity, heading: texts.administration },
    { to: '/products', label: texts.products, icon: IconPackage },
    { to: '/staff', label: texts.staff, icon: IconUserShield },
    { to: '/newsletters', label: newsletterText.newsletters, icon: IconMail },
    { to: '/audit', label: texts.audit, icon: IconHistory },
  ];
}
