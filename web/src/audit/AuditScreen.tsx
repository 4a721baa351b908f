import { Button, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconHistoryOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { formats, useTexts } from '@/kernel/i18n';
import { Bones, Card, EmptyState, LoadError, Page } from '@/kernel/ui';
import classes from './audit.module.css';
import { EntryTable } from './EntryTable';
import { auditTexts } from './texts';
import { useAudit } from './useAudit';

const A_DAY = 24 * 60 * 60_000;

const today = () => new Date().toISOString().slice(0, 10);
const moved = (day: string, by: number) => new Date(Date.parse(day) + by * A_DAY).toISOString().slice(0, 10);

/** Jurnal: who did what on a day. */
export function AuditScreen() {
  const t = useTexts(auditTexts);
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
          <Bones lines={8} height={24} />
        </div>
      );
    if (entries.length === 0)
      return <EmptyState icon={<IconHistoryOff size={30} stroke={1.5} />} title={t.empty} text={t.emptyText} />;
    return <EntryTable caption={t.title(formats.day(day))} entries={entries} />;
  }

  return (
    <Page title={t.audit} lead={t.lead}>
      <Card flush>
        <div className={classes.days}>
          <Button
            variant="default"
            size="sm"
            onClick={() => go(moved(day, -1))}
            leftSection={<IconChevronLeft size={18} aria-hidden />}
          >
            {t.before}
          </Button>
          <TextInput
            type="date"
            size="sm"
            aria-label={t.day}
            max={today()}
            value={day}
            onChange={(event) => event.currentTarget.value && go(event.currentTarget.value)}
          />
          <Button
            variant="default"
            size="sm"
            disabled={day >= today()}
            onClick={() => go(moved(day, 1))}
            rightSection={<IconChevronRight size={18} aria-hidden />}
          >
            {t.after}
          </Button>
        </div>
        {content()}
        {hasNextPage && (
          <div className={classes.more}>
            <Button variant="default" size="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t.more}
            </Button>
          </div>
        )}
      </Card>
    </Page>
  );
}
