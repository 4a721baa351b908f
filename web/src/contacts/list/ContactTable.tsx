import { IconMailOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { VisuallyHidden } from '@/kernel/ui';
import { Table } from '@/kernel/ui/Table';
import { type Contact, nameOf } from '../model/contact';
import type { ContactSearch } from '../model/search';
import { contactTexts } from '../texts';
import classes from './list.module.css';
import { StateMark } from './StateMark';
import { listTexts } from './texts';

interface Props {
  caption: string;
  contacts: Contact[];
  search: ContactSearch;
}

/** The table of contacts, with the columns of the procedure. */
export function ContactTable({ caption, contacts, search }: Props) {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(listTexts);
  return (
    <Table
      caption={caption}
      heads={[
        contactText.last_name,
        contactText.first_name,
        contactText.sex,
        contactText.title,
        contactText.mobile,
        contactText.email,
        contactText.function,
        contactText.state,
      ]}
    >
      {contacts.map((contact) => (
        <tr key={contact.id} className={classes.row} data-off={contact.state === 'inactive' || undefined}>
          <th scope="row" className={classes.last}>
            <Link
              to="/contacts/$id"
              params={{ id: contact.id }}
              search={search}
              preload="intent"
              aria-label={nameOf(contact)}
            >
              {contact.last_name || (contact.first_name ? '–' : contact.email)}
            </Link>
          </th>
          <td>{contact.first_name}</td>
          <td className={classes.sex}>{contact.sex}</td>
          <td className={classes.title}>{contact.title}</td>
          <td className={`${classes.mobile} ${classes.narrow}`}>{contact.mobile_shown}</td>
          <td className={classes.email}>
            {contact.email}
            {contact.undeliverable && (
              <span className={classes.bounced} title={texts.bounced}>
                <IconMailOff size={16} aria-hidden />
                <VisuallyHidden>{texts.bounced}</VisuallyHidden>
              </span>
            )}
          </td>
          <td className={classes.function}>{contact.function}</td>
          <td className={classes.narrow}>
            <StateMark state={contact.state} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
