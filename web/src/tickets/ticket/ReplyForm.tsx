import { Button, Textarea } from '@mantine/core';
import { type FormEvent, Suspense, useState } from 'react';
import { FilesField, useDraftFiles, useSendWhenUploaded } from '@/attachments';
import type { User } from '@/identity';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { useDraft } from '@/kernel/storage';
import { Card, fieldError, Muted, Notice, ProblemNotice, Row, Skeleton, Stack } from '@/kernel/ui';
import { useReply } from '../api/useReply';
import { type ReplyDraft, replyDraft, type Ticket } from '../model/ticket';
import { dialogueTexts } from './texts';

const EMPTY: ReplyDraft = { body: '' };

export function ReplyForm({ ticket, user }: { ticket: Ticket; user: User }) {
  const texts = useTexts(dialogueTexts);
  const draft = useDraft(user.id, replyDraft(ticket.id), EMPTY);
  const draftFiles = useDraftFiles(user.id, replyDraft(ticket.id));
  const sending = useSendWhenUploaded(draftFiles, sendWith);
  const call = useReply(ticket.id);
  const [isMissing, setMissing] = useState(false);
  const { body } = draft.value;

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(!body.trim());
    if (body.trim()) sending.start();
  }

  function sendWith(attachments: string[]) {
    call.mutate(
      { body, attachments, key: draft.key },
      {
        onSuccess: () => {
          draft.discard();
          draftFiles.clear();
        },
        onError: (error) => {
          if (isProblem(error, 'idempotency-key-reused')) draft.renewKey();
        },
      },
    );
  }

  return (
    <Card>
      <form onSubmit={submit}>
        <Stack>
          <Textarea
            label={texts.replyLabel}
            description={texts.replyHint}
            autosize={false}
            rows={5}
            name="body"
            value={body}
            error={isMissing ? texts.replyEmpty : fieldError(call.error, 'body')}
            onChange={(event) => {
              setMissing(false);
              draft.change({ body: event.currentTarget.value });
            }}
          />
          <Suspense fallback={<Skeleton lines={2} />}>
            <FilesField draftFiles={draftFiles} sending={sending} writer="client" />
          </Suspense>
          <ProblemNotice error={call.error} except={['body']} />
          {call.isSuccess && !body && <Notice tone="good">{texts.sent}</Notice>}
          <Row apart>
            <Muted small>{body ? texts.kept : ''}</Muted>
            <Button type="submit" size="md" loading={call.isPending || sending.isWaiting}>
              {texts.send}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
