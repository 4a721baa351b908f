import { formats, useLanguage, useTexts } from '@/kernel/i18n';
import { Card, Notice } from '@/kernel/ui';
import type { WholeIssue } from '../api/useIssue';
import { inRomania } from '../model/romanian-time';
import classes from '../newsletters.module.css';
import { issueTexts, newsletterTexts } from '../texts';
import { PreviewCard } from './PreviewCard';

/** An issue that is being sent, was sent or was cancelled: its counts and its text. */
export function PastIssue({ issue }: { issue: WholeIssue }) {
  const texts = useTexts(issueTexts);
  const newsletterText = useTexts(newsletterTexts);
  const language = useLanguage();
  const counts = [
    [newsletterText.sent, issue.sent],
    [newsletterText.pending, issue.pending],
    [newsletterText.failed, issue.failed],
    [newsletterText.bounced, issue.bounced],
    [newsletterText.skipped, issue.skipped],
  ] as const;
  return (
    <>
      <Notice tone="info">
        {issue.state === 'cancelled' ? texts.isCancelled : texts.wentOut(inRomania(issue.send_at, language))}
      </Notice>
      {issue.state !== 'cancelled' && (
        <Card title={texts.delivery}>
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
      <div className={classes.editor}>
        <Card title={texts.write}>
          <pre className={classes.source}>{issue.body}</pre>
        </Card>
        <PreviewCard code={issue.newsletter} text={issue} />
      </div>
    </>
  );
}
