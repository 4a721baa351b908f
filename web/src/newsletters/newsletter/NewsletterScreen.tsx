import { Button } from '@mantine/core';
import { IconMailbox, IconMailOff, IconPlus } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { useIssues } from '../api/useIssues';
import { useNewsletters } from '../api/useNewsletters';
import classes from '../newsletters.module.css';
import { newsletterTexts } from '../texts';
import { IssueTable } from './IssueTable';
import { RenameCard } from './RenameCard';

/** A newsletter: its issues, and its name. */
export function NewsletterScreen() {
  const texts = useTexts(newsletterTexts);
  const { code } = useParams({ from: '/newsletters/$code' });
  const list = useNewsletters();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useIssues(code);
  const newsletter = list.data?.find((known) => known.code === code);
  const issues = data?.pages.flatMap((page) => page.items);
  const write = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/newsletters/$code/new" params={{ code }} {...props} />}
    >
      {texts.newIssue}
    </Button>
  );

  function content() {
    const failure = list.error ?? error;
    if (failure) return <LoadError error={failure} onRetry={() => void Promise.all([list.refetch(), refetch()])} />;
    if (!list.data || !issues)
      return (
        <div className={classes.pad}>
          <Skeleton lines={5} height={26} />
        </div>
      );
    if (!newsletter)
      return <EmptyState icon={<IconMailOff size={30} stroke={1.5} />} title={texts.noSuch} text={texts.noSuchText} />;
    if (issues.length === 0)
      return (
        <EmptyState
          icon={<IconMailbox size={30} stroke={1.5} />}
          title={texts.noIssues}
          text={texts.noIssuesText}
          action={write}
        />
      );
    return <IssueTable code={code} issues={issues} />;
  }

  return (
    <Page
      title={newsletter?.name ?? code}
      lead={`${texts.code}: ${code}`}
      action={newsletter && issues?.length ? write : undefined}
    >
      <Card flush>
        {content()}
        {hasNextPage && (
          <div className={classes.pad}>
            <Button variant="default" size="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {texts.more}
            </Button>
          </div>
        )}
      </Card>
      {newsletter && <RenameCard key={newsletter.name} code={code} name={newsletter.name} />}
    </Page>
  );
}
