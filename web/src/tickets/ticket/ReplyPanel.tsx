import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { User } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { keptDraft } from '@/kernel/storage';
import { Notice } from '@/kernel/ui';
import { isClosed, STATUS_RULES } from '../model/status';
import { clientTaskTexts } from '../model/status-texts';
import { type ReplyDraft, replyDraft, type Ticket } from '../model/ticket';
import { ReplyForm } from './ReplyForm';
import { dialogueTexts } from './texts';

/** What a client can do now: reply, or open a follow-up when the ticket is closed. */
export function ReplyPanel({ ticket, user }: { ticket: Ticket; user: User }) {
  const texts = useTexts(dialogueTexts);
  const taskText = useTexts(clientTaskTexts);
  if (isClosed(ticket.status)) {
    const search = { product: ticket.product, after: ticket.id };
    return (
      <Notice
        tone="info"
        title={texts.closedTitle}
        action={
          <Button renderRoot={(props) => <Link to="/tickets/new" search={search} {...props} />}>
            {texts.followUp}
          </Button>
        }
      >
        {texts.closedText}
        {keptDraft<ReplyDraft>(user.id, replyDraft(ticket.id))?.body && <div>{texts.closedKept}</div>}
      </Notice>
    );
  }
  const isOwn = ticket.opened_by.id === user.id;
  const { clientTask } = STATUS_RULES[ticket.status];
  return (
    <>
      {clientTask && (
        <Notice tone="wait" title={isOwn ? taskText[clientTask] : undefined}>
          {isOwn ? null : texts.colleagueTurn(ticket.opened_by.name)}
        </Notice>
      )}
      <ReplyForm ticket={ticket} user={user} />
    </>
  );
}
