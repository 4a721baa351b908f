import { Button } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { newKey } from '@/kernel/storage';
import { Notice, ProblemNotice } from '@/kernel/ui';
import { isClosed } from '../../model/status';
import type { Ticket } from '../../model/ticket';
import { isConflict, useTake } from '../api/useTicketChanges';
import classes from './staff.module.css';
import { staffTexts } from './texts';

/** Who has the ticket, unless it is this person's own, and the button that takes it. */
export function Assignment({ ticket, button }: { ticket: Ticket; button: RefObject<HTMLButtonElement | null> }) {
  const texts = useTexts(staffTexts);
  const user = useUser();
  const call = useTake();
  const { assignee } = ticket;
  const failure = isConflict(call.error) ? (
    <Notice tone="wait" title={texts.takeStale}>
      {assignee && assignee.id !== user.id ? texts.heldBy(assignee.name) : texts.takeAgain}
    </Notice>
  ) : (
    <ProblemNotice error={call.error} />
  );
  if (isClosed(ticket.status) || assignee?.id === user.id) return null;
  return (
    <>
      <div className={classes.assignment} data-free={!assignee || undefined}>
        <IconHandStop size={20} stroke={1.7} aria-hidden />
        <span>{assignee ? texts.heldBy(assignee.name) : texts.free}</span>
        <Button
          ref={button}
          size="sm"
          variant={assignee ? 'default' : 'filled'}
          loading={call.isPending}
          onClick={() => call.mutate({ id: ticket.id, version: ticket.version, key: newKey() })}
        >
          {assignee ? texts.takeOver(assignee.name) : texts.take}
        </Button>
      </div>
      {failure}
    </>
  );
}
