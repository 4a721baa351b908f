import { Button } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { EmptyState, Row } from '@/kernel/ui';
import { deskNames } from '../menu-texts';
import { deskTexts } from '../texts';
import { QueueScreen } from './QueueScreen';
import classes from './queue.module.css';

/** Ale mele: what this consultant has taken, the open ones first. */
export function AssignedScreen() {
  const t = useTexts(deskTexts);
  const n = useTexts(deskNames);
  const search = useSearch({ from: '/desk/assigned' });
  const navigate = useNavigate();
  const tabs = [
    [undefined, t.all],
    ['taken', t.withMe],
    ['needs_details,in_testing', t.withClient],
    ['closed', t.closed],
  ] as const;

  function choose(status: string | undefined) {
    const { status: _, after: __, ...kept } = search;
    void navigate({ to: '/desk/assigned', search: status ? { ...kept, status } : kept, replace: true });
  }

  const above = (
    <div className={classes.tabs} role="group" aria-label={t.whose}>
      {tabs.map(([status, label]) => (
        <button key={label} type="button" aria-pressed={search.status === status} onClick={() => choose(status)}>
          {label}
        </button>
      ))}
    </div>
  );
  const empty = (
    <EmptyState
      icon={<IconClipboardList size={30} stroke={1.5} />}
      title={t.emptyAssigned}
      text={t.emptyAssignedText}
      action={
        <Row>
          <LinkToDesk />
        </Row>
      }
    />
  );
  return (
    <QueueScreen view="assigned" title={n.assigned} lead={t.assignedLead} search={search} empty={empty} above={above} />
  );
}

function LinkToDesk() {
  const t = useTexts(deskTexts);
  return (
    <Button variant="light" renderRoot={(props) => <Link to="/desk" search={{}} {...props} />}>
      {t.toDesk}
    </Button>
  );
}
