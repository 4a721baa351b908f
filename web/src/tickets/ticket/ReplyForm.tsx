import { useDraftFiles } from '@/attachments';
import type { User } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { useDraft } from '@/kernel/storage';
import { Card } from '@/kernel/ui';
import { useReply } from '../api/useReply';
import { type ReplyDraft, replyDraft, type Ticket } from '../model/ticket';
import { Composer } from './Composer';
import { dialogueTexts } from './texts';
import { useComposer } from './useComposer';

const EMPTY: ReplyDraft = { body: '' };

/** Where a client answers. */
export function ReplyForm({ ticket, user }: { ticket: Ticket; user: User }) {
  const texts = useTexts(dialogueTexts);
  const draft = useDraft(user.id, replyDraft(ticket.id), EMPTY);
  const draftFiles = useDraftFiles(user.id, replyDraft(ticket.id));
  const call = useReply(ticket.id);
  const composer = useComposer({ draft, draftFiles, isSending: call.isPending, send: call.mutate });
  return (
    <Card>
      <Composer
        composer={composer}
        call={call}
        field={{ label: texts.replyLabel, description: texts.replyHint, rows: 5 }}
        writer="client"
        wording={{ empty: texts.replyEmpty, sent: texts.sent, idle: '', send: texts.send }}
      />
    </Card>
  );
}
