import { Link } from '@tanstack/react-router';
import { usePeopleNames } from '@/identity';
import { formats, useTexts } from '@/kernel/i18n';
import { Table } from '@/kernel/ui/Table';
import classes from './audit.module.css';
import { actionTexts, auditTexts } from './texts';
import type { Entry } from './useAudit';

const isId = (subject: string) => /^[0-9a-f]{8}-/.test(subject);

export function EntryTable({ caption, entries }: { caption: string; entries: Entry[] }) {
  const texts = useTexts(auditTexts);
  const actions: Record<string, string | undefined> = useTexts(actionTexts);
  const names = usePeopleNames(entries.filter(({ subject }) => isId(subject)).map(({ company }) => company));
  const nameOf = (subject: string) => names.get(subject) ?? (isId(subject) ? `…${subject.slice(-6)}` : subject);
  return (
    <Table caption={caption} heads={[texts.time, texts.who, texts.what, texts.subject, texts.company]}>
      {entries.map((entry) => (
        <tr key={entry.id}>
          <td className={classes.time}>
            <time dateTime={entry.at} title={formats.moment(entry.at)}>
              {entry.at.slice(11, 16)}
            </time>
          </td>
          <th scope="row">{entry.actor.name}</th>
          <td>{actions[entry.action] ?? entry.action}</td>
          <td className={classes.subject} title={entry.subject}>
            {nameOf(entry.subject)}
          </td>
          <td>
            {entry.company && (
              <Link
                to={entry.action.startsWith('user.') ? '/companies/$code/users' : '/companies/$code'}
                params={{ code: entry.company }}
              >
                {entry.company}
              </Link>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
