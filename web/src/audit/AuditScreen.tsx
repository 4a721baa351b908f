import { Button, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconHistoryOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { formats, useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import classes from './audit.module.css';
import { EntryTable } from './EntryTable';
import { auditTexts } from './texts';
import { useAudit } from './useAudit';

const DAY = 24 * 60 * 60_000;

const today = () => new Date().toISOString().slice(0, 10);
const addDays = (day: string, by: number) => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

/** Jurnal: who did what on a day. */
export function AuditScreen() {
  const texts = useTexts(auditTexts);
  const search = useSearch({ from: '/audit' });
  const navigate = useNavigate();
  const day = search.day ?? today();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAudit(day);
  const entries = data?.pages.flatMap((page) => page.items);
  const go = (to: string) => void navigate({ to: '/audit', search: to === today() ? {} : { day: to } });

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!entries)
      return (
        <div className={classes.pad}>
          <Skeleton lines={8} height={24} />
        </div>
      );
    if (entries.length === 0)
      return <EmptyState icon={<IconHistoryOff size={30} stroke={1.5} />} title={texts.empty} text={texts.emptyText} />;
    return <EntryTable caption={texts.title(formats.day(day))} entries={entries} />;
  }

  return (
    <Page title={texts.audit} lead={texts.lead}>
      <Card flush>
        <div className={classes.days}>
          <Button
            variant="default"
            size="sm"
            onClick={() => go(addDays(day, -1))}
            leftSection={<IconChevronLeft size={18} aria-hidden />}
          >
            {texts.before}
          </Button>
          <TextInput
            type="date"
            size="sm"
            aria-label={texts.day}
            max={today()}
            value={day}
            onChange={(event) => event.currentTarget.value && go(event.currentTarget.value)}
          />
          <Button
            variant="default"
            size="sm"
            disabled={day >= today()}
            onClick={() => go(addDays(day, 1))}
            rightSection={<IconChevronRight size={18} aria-hidden />}
          >
            {texts.after}
          </Button>
        </div>
        {content()}
        {hasNextPage && (
          <div className={classes.more}>
            <Button variant="default" size="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {texts.more}
            </Button>
          </div>
        )}
      </Card>
    </Page>
  );
}
