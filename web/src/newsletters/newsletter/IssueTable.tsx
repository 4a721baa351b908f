import { Link } from '@tanstack/react-router';
import { formats, useLanguage, useTexts } from '@/kernel/i18n';
import { Table } from '@/kernel/ui/table';
import { inRomania } from '../bucharest';
import classes from '../newsletters.module.css';
import { newsletterTexts } from '../texts';
import { IssueState } from './IssueState';
import type { Issue } from './useIssues';

export function IssueTable({ code, issues }: { code: string; issues: Issue[] }) {
  const t = useTexts(newsletterTexts);
  const language = useLanguage();
  const count = (value: number, isBad = false) => (
    <td className={isBad && value ? classes.bad : classes.number}>{formats.number(value)}</td>
  );
  return (
    <Table caption={t.issues} heads={[t.subject, t.state, t.sendAt, t.sent, t.failed, t.bounced, t.pending]}>
      {issues.map((issue) => (
        <tr key={issue.id}>
          <th scope="row"><Link to="/newsletters/$code/issues/$issue" params={{ code, issue: issue.id }}>{issue.subject}</Link></th>
          <td><IssueState state={issue.state} /></td>
          <td><time dateTime={issue.send_at}>{inRomania(issue.send_at, language)}</time></td>
          {count(issue.sent)}
          {count(issue.failed, true)}
          {count(issue.bounced, true)}
          {count(issue.pending)}
        </tr>
      ))}
    </Table>
  );
}
