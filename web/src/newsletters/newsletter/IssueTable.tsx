import { Link } from '@tanstack/react-router';
import { formats, useLanguage, useTexts } from '@/kernel/i18n';
import { Table } from '@/kernel/ui/Table';
import type { Issue } from '../api/useIssues';
import { inRomania } from '../model/romanian-time';
import classes from '../newsletters.module.css';
import { newsletterTexts } from '../texts';
import { IssueState } from './IssueState';

export function IssueTable({ code, issues }: { code: string; issues: Issue[] }) {
  const t = useTexts(newsletterTexts);
  const language = useLanguage();
  const count = (name: string, value: number, isBad = false) => (
    <td className={isBad && value ? classes.bad : classes.number}>
      <span className={classes.label}>{name}: </span>
      {formats.number(value)}
    </td>
  );
  return (
    <Table caption={t.issues} heads={[t.subject, t.state, t.sendAt, t.sent, t.failed, t.bounced, t.pending]}>
      {issues.map((issue) => (
        <tr key={issue.id}>
          <th scope="row" className={classes.subject}>
            <Link to="/newsletters/$code/issues/$issue" params={{ code, issue: issue.id }}>
              {issue.subject}
            </Link>
          </th>
          <td>
            <IssueState state={issue.state} />
          </td>
          <td>
            <time dateTime={issue.send_at}>{inRomania(issue.send_at, language)}</time>
          </td>
          {count(t.sent, issue.sent)}
          {count(t.failed, issue.failed, true)}
          {count(t.bounced, issue.bounced, true)}
          {count(t.pending, issue.pending)}
        </tr>
      ))}
    </Table>
  );
}
