import { Link } from '@tanstack/react-router';
import { formats, useTexts } from '@/kernel/i18n';
import { Table } from '@/kernel/ui/table';
import classes from './audit.module.css';
import { auditTexts, deedTexts } from './texts';
import type { Entry } from './useAudit';

// A person's id says nothing to people; their company leads to them.
const isId = (subject: string) => /^[0-9a-f]{8}-/.test(subject);

export function EntryTable({ caption, entries }: { caption: string; entries: Entry[] }) {
  const t = useTexts(auditTexts);
  const deeds: Record<string, string | undefined> = useTexts(deedTexts);
  return (
    <Table caption={caption} heads={[t.time, t.who, t.what, t.subject, t.company]}>
      {entries.map((entry) => (
        <tr key={entry.id}>
          <td className={classes.time}><time dateTime={entry.at} title={formats.moment(entry.at)}>{formats.clock(Date.parse(entry.at))}</time></td>
          <th scope="row">{entry.actor.name}</th>
          <td>{deeds[entry.action] ?? entry.action}</td>
          <td className={classes.subject} title={entry.subject}>{isId(entry.subject) ? `…${entry.subject.slice(-6)}` : entry.subject}</td>
          <td>
            {entry.company && (
              <Link to={entry.action.startsWith('user.') ? '/companies/$code/users' : '/companies/$code'} params={{ code: entry.company }}>{entry.company}</Link>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
