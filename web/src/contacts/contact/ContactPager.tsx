import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formats, useTexts } from '@/kernel/i18n';
import { usePrefetchContact } from '../api/useContact';
import type { ContactInList } from '../model/contact';
import type { ContactScreenSearch } from '../model/search';
import classes from './contact.module.css';
import { contactFormTexts } from './texts';

/** „7 / 101”: links to the previous and the next contact of the list. */
export function ContactPager({ contact, search }: { contact: ContactInList; search: ContactScreenSearch }) {
  const texts = useTexts(contactFormTexts);
  const prefetch = usePrefetchContact(search);
  const count = formats.number(contact.count);
  const position = contact.position === null ? texts.beyond(count) : formats.number(contact.position);

  function link(id: string | null, label: string, Icon: typeof IconChevronLeft) {
    const icon = <Icon size={20} stroke={1.8} aria-hidden />;
    if (!id)
      return (
        <ActionIcon variant="default" size="lg" aria-label={label} disabled>
          {icon}
        </ActionIcon>
      );
    return (
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={label}
        onPointerEnter={() => prefetch(id)}
        onFocus={() => prefetch(id)}
        renderRoot={(props) => <Link to="/contacts/$id" params={{ id }} search={search} replace {...props} />}
      >
        {icon}
      </ActionIcon>
    );
  }

  return (
    <nav className={classes.pager} aria-label={texts.position}>
      {link(contact.previous, texts.previous, IconChevronLeft)}
      <span className={classes.place} aria-live="polite">
        {texts.place(position, count)}
      </span>
      {link(contact.next, texts.next, IconChevronRight)}
    </nav>
  );
}
