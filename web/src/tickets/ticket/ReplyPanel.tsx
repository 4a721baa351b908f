import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { User } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { keptDraft } from '@/kernel/storage';
import { Notice } from '@/kernel/ui';
import { type ReplyDraft, replyDraft, type Ticket, waitsForClient } from '../model/ticket';
import { ReplyForm } from './ReplyForm';
import { dialogueTexts } from './texts';

/** What a client can do now: reply, or open a follow-up when the ticket is closed. */
export function ReplyPanel({ ticket, user }: { ticket: Ticket; user: User }) {
  const texts = useTexts(dialogueTexts);
  if (ticket.status === 'closed') {
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
  const turn = ticket.status === 'needs_details' ? texts.yourTurnDetails : texts.yourTurnTesting;
  return (
    <>
      {waitsForClient(ticket.status) && (
        <Notice tone="wait" title={isOwn ? turn : undefined}>
          {isOwn ? null : texts.colleagueTurn(ticket.opened_by.name)}
        </Notice>
      )}
      <ReplyForm ticket={ticket} user={user} />
    </>
  );
}
