import { IconMailOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { Problem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { useIssue } from '../api/useIssue';
import { useNewsletters } from '../api/useNewsletters';
import { IssueState } from '../newsletter/IssueState';
import { issueTexts } from '../texts';
import { PastIssue } from './PastIssue';
import { ScheduledIssue } from './ScheduledIssue';

/** One issue of a newsletter. */
export function IssueScreen() {
  const texts = useTexts(issueTexts);
  const { code, issue: id } = useParams({ from: '/newsletters/$code/issues/$issue' });
  const { data: issue, error, refetch } = useIssue(code, id);
  const { data: newsletters } = useNewsletters();
  const newsletter = newsletters?.find((known) => known.code === code)?.name ?? code;

  function content() {
    if (error instanceof Problem && error.status === 404) {
      return (
        <Card>
          <EmptyState icon={<IconMailOff size={30} stroke={1.5} />} title={texts.noSuch} text={texts.noSuchText} />
        </Card>
      );
    }
    if (error && !issue)
      return (
        <Card>
          <LoadError error={error} onRetry={() => void refetch()} />
        </Card>
      );
    if (!issue)
      return (
        <Card>
          <Skeleton lines={8} height={26} />
        </Card>
      );
    return issue.state === 'scheduled' ? <ScheduledIssue key={id} issue={issue} /> : <PastIssue issue={issue} />;
  }

  return (
    <Page title={issue?.subject ?? '…'} lead={newsletter} action={issue && <IssueState state={issue.state} />}>
      {content()}
    </Page>
  );
}
