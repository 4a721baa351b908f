import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Notice, ProblemNotice } from '@/kernel/ui';
import { useTicket } from '../../api/useTicket';
import { isConflict } from '../api/useTicketChanges';
import { deskTexts } from '../texts';
import type { TakeFromList } from './useTakeFromList';

/** Tells why a ticket could not be taken, and who has it. */
export function TakeFailure({
  failure,
  onClose,
}: {
  failure: NonNullable<TakeFromList['failure']>;
  onClose: () => void;
}) {
  const texts = useTexts(deskTexts);
  const { id } = failure.ticket;
  const { data: now } = useTicket(id);
  const close = (
    <Button size="compact-sm" variant="subtle" onClick={onClose}>
      {texts.understood}
    </Button>
  );
  if (!isConflict(failure.error)) return <ProblemNotice error={failure.error} action={close} />;
  return (
    <Notice
      tone="wait"
      title={now?.assignee ? texts.takenBefore(id, now.assignee.name) : texts.changedBefore(id)}
      action={close}
    >
      <Link to="/tickets/$id" params={{ id }}>
        {texts.openTicket(id)}
      </Link>
    </Notice>
  );
}
