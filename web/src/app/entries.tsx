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
  const texts = useTexts(ticketTexts);
  const deskText = useTexts(deskMenuTexts);
  const administrationText = useTexts(administrationMenuTexts);
  const downloadText = useTexts(downloadMenuTexts);
  const contactText = useTexts(contactMenuTexts);
  const newsletterText = useTexts(newsletterMenuTexts);
  const { role } = useUser();
  const waiting = useToUpdateCount(role === 'client');
  const home: Entry = { to: '/', label: texts.home, icon: IconHome, isMain: true };
  const updates: Entry = { to: '/updates', label: downloadText.updates, icon: IconDownload };
  if (role !== 'client')
    return [
      ...desk(deskText),
      updates,
      ...(role === 'admin' ? administration(administrationText, newsletterText) : []),
    ];
  return [
    home,
    { to: '/tickets/new', label: texts.open, brief: texts.openBrief, icon: IconPlus, isMain: true },
    {
      to: '/to-update',
      label: texts.toUpdate,
      brief: texts.toUpdateBrief,
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

function desk(texts: (typeof deskMenuTexts)['ro']): Entry[] {
  return [
    { to: '/desk', label: texts.desk, icon: IconStack2, isMain: true },
    { to: '/desk/assigned', label: texts.assigned, icon: IconClipboardList, isMain: true },
    { to: '/desk/company', label: texts.byCompany, icon: IconBuilding, isMain: true },
    { to: '/desk/phone', label: texts.phone, brief: texts.phoneBrief, icon: IconPhonePlus, isMain: true },
  ];
}

function administration(
  texts: (typeof administrationMenuTexts)['ro'],
  newsletterText: (typeof newsletterMenuTexts)['ro'],
): Entry[] {
  return [
    { to: '/companies', label: texts.companies, icon: IconBuildingCommunity, part: texts.administration },
    { to: '/products', label: texts.products, icon: IconPackage },
    { to: '/staff', label: texts.staff, icon: IconUserShield },
    { to: '/newsletters', label: newsletterText.newsletters, icon: IconMail },
    { to: '/audit', label: texts.audit, icon: IconHistory },
  ];
}
