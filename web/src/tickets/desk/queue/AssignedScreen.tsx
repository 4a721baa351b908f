import { Button } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { EmptyState, Row } from '@/kernel/ui';
import { statusesUnder } from '../../model/status';
import { deskMenuTexts } from '../menu-texts';
import { deskTexts } from '../texts';
import { QueueScreen } from './QueueScreen';
import classes from './queue.module.css';

/** Ale mele: the tickets that this consultant has taken, the open ones first. */
export function AssignedScreen() {
  const texts = useTexts(deskTexts);
  const menuText = useTexts(deskMenuTexts);
  const search = useSearch({ from: '/desk/assigned' });
  const navigate = useNavigate();
  const tabs = [
    [undefined, texts.all],
    [statusesUnder('with_me'), texts.withMe],
    [statusesUnder('with_client'), texts.withClient],
    [statusesUnder('closed'), texts.closed],
  ] as const;

  function choose(status: string | undefined) {
    const { status: _, after: __, ...kept } = search;
    void navigate({ to: '/desk/assigned', search: status ? { ...kept, status } : kept, replace: true });
  }

  const above = (
    <div className={classes.tabs} role="group" aria-label={texts.whose}>
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
      title={texts.emptyAssigned}
      text={texts.emptyAssignedText}
      action={
        <Row>
          <LinkToDesk />
        </Row>
      }
    />
  );
  return (
    <QueueScreen
      view="assigned"
      title={menuText.assigned}
      lead={texts.assignedLead}
      search={search}
      empty={empty}
      above={above}
    />
  );
}

function LinkToDesk() {
  const texts = useTexts(deskTexts);
  return (
    <Button variant="light" renderRoot={(props) => <Link to="/desk" search={{}} {...props} />}>
      {texts.toDesk}
    </Button>
  );
}
