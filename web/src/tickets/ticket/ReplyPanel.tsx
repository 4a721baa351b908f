import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { User } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { keptDraft } from '@/kernel/storage';
import { Notice } from '@/kernel/ui';
import { type ReplyDraft, replyDraft, type Ticket, waitsForClient } from '../model/ticket';
import { ReplyForm } from './ReplyForm';
import { dialogueTexts } from './texts';

/** What a client can do now: answer, or go on in a new ticket. */
export function ReplyPanel({ ticket, user }: { ticket: Ticket; user: User }) {
  const d = useTexts(dialogueTexts);
  if (ticket.status === 'closed') {
    const search = { product: ticket.product, after: ticket.id };
    return (
      <Notice
        tone="info"
        title={d.closedTitle}
        action={
          <Button renderRoot={(props) => <Link to="/tickets/new" search={search} {...props} />}>{d.followUp}</Button>
        }
      >
        {d.closedText}
        {keptDraft<ReplyDraft>(user.id, replyDraft(ticket.id))?.body && <div>{d.closedKept}</div>}
      </Notice>
    );
  }
  const isOwn = ticket.opened_by.id === user.id;
  const turn = ticket.status === 'needs_details' ? d.yourTurnDetails : d.yourTurnTesting;
  return (
    <>
      {waitsForClient(ticket.status) && (
        <Notice tone="wait" title={isOwn ? turn : undefined}>
          {isOwn ? null : d.colleagueTurn(ticket.opened_by.name)}
        </Notice>
      )}
      <ReplyForm ticket={ticket} user={user} />
    </>
  );
}
