import { Button } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Notice, Page, Skeleton } from '@/kernel/ui';
import { type Person, usePeople } from '../api/usePeople';
import { NewPersonDialog } from './NewPersonDialog';
import { PeopleTable } from './PeopleTable';
import { PersonDialog } from './PersonDialog';
import classes from './people.module.css';
import { peopleTexts } from './texts';

interface Props {
  company: string | null;
  title: string;
  lead: ReactNode;
  empty: string;
  emptyText: string;
}

type Dialog = { name: 'new' } | { name: 'edit'; person: Person } | null;

export function PeopleScreen({ company, title, lead, empty, emptyText }: Props) {
  const texts = useTexts(peopleTexts);
  const { data, error, refetch } = usePeople(company);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const create = (
    <Button leftSection={<IconUserPlus size={18} stroke={1.8} aria-hidden />} onClick={() => open({ name: 'new' })}>
      {company ? texts.addUser : texts.addStaff}
    </Button>
  );

  function open(next: Dialog) {
    setOutcome(null);
    setDialog(next);
  }

  function finish(text: string) {
    setDialog(null);
    setOutcome(text);
  }

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!data)
      return (
        <div className={classes.pad}>
          <Skeleton lines={5} height={28} />
        </div>
      );
    if (data.length === 0)
      return <EmptyState icon={<IconUsers size={30} stroke={1.5} />} title={empty} text={emptyText} action={create} />;
    return (
      <PeopleTable
        caption={title}
        people={data}
        isStaff={company === null}
        onEdit={(person) => open({ name: 'edit', person })}
      />
    );
  }

  return (
    <Page title={title} lead={lead} action={create}>
      {outcome && <Notice tone="good">{outcome}</Notice>}
      <Card flush>{content()}</Card>
      {dialog?.name === 'new' && <NewPersonDialog company={company} onClose={() => setDialog(null)} onDone={finish} />}
      {dialog?.name === 'edit' && (
        <PersonDialog person={dialog.person} onClose={() => setDialog(null)} onDone={finish} />
      )}
    </Page>
  );
}
