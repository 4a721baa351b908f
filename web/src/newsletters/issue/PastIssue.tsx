import { formats, useLanguage, useTexts } from '@/kernel/i18n';
import { Card, Notice } from '@/kernel/ui';
import type { WholeIssue } from '../api/useIssue';
import { inRomania } from '../model/romanian-time';
import classes from '../newsletters.module.css';
import { issueTexts, newsletterTexts } from '../texts';
import { PreviewCard } from './PreviewCard';

/** An issue on its way, or past it: what became of its copies, and what it said. */
export function PastIssue({ issue }: { issue: WholeIssue }) {
  const t = useTexts(issueTexts);
  const n = useTexts(newsletterTexts);
  const language = useLanguage();
  const counts = [
    [n.sent, issue.sent],
    [n.pending, issue.pending],
    [n.failed, issue.failed],
    [n.bounced, issue.bounced],
    [n.skipped, issue.skipped],
  ] as const;
  return (
    <>
      <Notice tone="info">
        {issue.state === 'cancelled' ? t.isCancelled : t.wentOut(inRomania(issue.send_at, language))}
      </Notice>
      {issue.state !== 'cancelled' && (
        <Card title={t.delivery}>
          <dl className={classes.counts}>
            {counts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{formats.number(value)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
      <div className={classes.desk}>
        <Card title={t.write}>
          <pre className={classes.source}>{issue.body}</pre>
        </Card>
        <PreviewCard code={issue.newsletter} written={issue} />
      </div>
    </>
  );
}
