import { Link } from '@tanstack/react-router';
import { formats, useLanguage, useTexts } from '@/kernel/i18n';
import { Table } from '@/kernel/ui/Table';
import type { Issue } from '../api/useIssues';
import { inRomania } from '../model/romanian-time';
import classes from '../newsletters.module.css';
import { newsletterTexts } from '../texts';
import { IssueState } from './IssueState';

export function IssueTable({ code, issues }: { code: string; issues: Issue[] }) {
  const texts = useTexts(newsletterTexts);
  const language = useLanguage();
  const count = (name: string, value: number, isBad = false) => (
    <td className={isBad && value ? classes.bad : classes.number}>
      <span className={classes.label}>{name}: </span>
      {formats.number(value)}
    </td>
  );
  return (
    <Table
      caption={texts.issues}
      heads={[texts.subject, texts.state, texts.sendAt, texts.sent, texts.failed, texts.bounced, texts.pending]}
    >
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
          {count(texts.sent, issue.sent)}
          {count(texts.failed, issue.failed, true)}
          {count(texts.bounced, issue.bounced, true)}
          {count(texts.pending, issue.pending)}
        </tr>
      ))}
    </Table>
  );
}
