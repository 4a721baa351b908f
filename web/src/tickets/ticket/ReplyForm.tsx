import { Button, Textarea } from '@mantine/core';
import { type FormEvent, Suspense, useState } from 'react';
import { FilesField, useDeparture, useShelf } from '@/attachments';
import type { User } from '@/identity';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { useDraft } from '@/kernel/storage';
import { Bones, Card, fieldError, Notice, ProblemNotice, Row, Soft, Stack } from '@/kernel/ui';
import { useReply } from '../api/useReply';
import { type ReplyDraft, replyDraft, type Ticket } from '../model/ticket';
import { dialogueTexts } from './texts';

const EMPTY: ReplyDraft = { body: '' };

export function ReplyForm({ ticket, user }: { ticket: Ticket; user: User }) {
  const d = useTexts(dialogueTexts);
  const draft = useDraft(user.id, replyDraft(ticket.id), EMPTY);
  const shelf = useShelf(user.id, replyDraft(ticket.id));
  const departure = useDeparture(shelf, sendWith);
  const call = useReply(ticket.id);
  const [isMissing, setMissing] = useState(false);
  const { body } = draft.value;

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(!body.trim());
    if (body.trim()) departure.go();
  }

  function sendWith(attachments: string[]) {
    call.mutate(
      { body, attachments, key: draft.key },
      {
        onSuccess: () => {
          draft.discard();
          shelf.clear();
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
            label={d.replyLabel}
            description={d.replyHint}
            autosize={false}
            rows={5}
            name="body"
            value={body}
            error={isMissing ? d.replyEmpty : fieldError(call.error, 'body')}
            onChange={(event) => {
              setMissing(false);
              draft.change({ body: event.currentTarget.value });
            }}
          />
          <Suspense fallback={<Bones lines={2} />}>
            <FilesField shelf={shelf} departure={departure} writer="client" />
          </Suspense>
          <ProblemNotice error={call.error} except={['body']} />
          {call.isSuccess && !body && <Notice tone="good">{d.sent}</Notice>}
          <Row apart>
            <Soft small>{body ? d.kept : ''}</Soft>
            <Button type="submit" size="md" loading={call.isPending || departure.isWaiting}>
              {d.send}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
