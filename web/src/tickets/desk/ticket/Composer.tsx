import { Button, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, type RefObject, Suspense, useRef, useState } from 'react';
import { FilesField, useSendWhenUploaded } from '@/attachments';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { fieldError, Muted, Notice, ProblemNotice, Row, Skeleton, Stack } from '@/kernel/ui';
import { isClosed } from '../../model/status';
import type { Ticket } from '../../model/ticket';
import { dialogueTexts } from '../../ticket/texts';
import { isConflict, useAct } from '../api/useTicketChanges';
import type { Mode } from '../modes';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { ModeChoice } from './ModeChoice';
import { modeHints, modeLabels, modeOutcomes, modeSends } from './mode-texts';
import classes from './staff.module.css';
import { staffTexts } from './texts';
import type { Drafts } from './useDrafts';
import type { SeenVersion } from './useSeenVersion';

interface Props {
  ticket: Ticket;
  mode: Mode;
  onMode: (mode: Mode) => void;
  drafts: Drafts;
  seenVersion: SeenVersion;
  text: RefObject<HTMLTextAreaElement | null>;
  autoFocus: boolean;
}

/** Where a consultant writes: to the client or to the house, and what becomes of the ticket. */
export function Composer({ ticket, mode, onMode, drafts, seenVersion, text, autoFocus }: Props) {
  const texts = useTexts(staffTexts);
  const dialogueText = useTexts(dialogueTexts);
  const labels = useTexts(modeLabels);
  const hints = useTexts(modeHints);
  const sends = useTexts(modeSends);
  const outcomes = useTexts(modeOutcomes);
  const call = useAct(ticket.id);
  const [isMissing, setMissing] = useState(false);
  const { draft, draftFiles } = drafts;
  const decided = useRef(seenVersion.version);
  const sending = useSendWhenUploaded(draftFiles, sendWith, mode);
  const { body } = draft.value;
  const isStale = isConflict(call.error);
  const wasSent = isProblem(call.error, 'idempotency-key-reused');

  function send(version: number) {
    setMissing(!body.trim());
    if (!body.trim()) text.current?.focus();
    if (!body.trim() || call.isPending) return;
    decided.current = version;
    sending.start();
  }

  function sendWith(attachments: string[]) {
    call.mutate(
      { mode, body, attachments, key: draft.key, version: decided.current },
      {
        onSuccess: () => {
          draft.discard();
          draftFiles.clear();
          seenVersion.advance();
          if (mode !== 'reply') onMode('reply');
        },
        onError: (error) => isProblem(error, 'idempotency-key-reused') && draft.renewKey(),
      },
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    send(seenVersion.version);
  }

  function sendAnyway() {
    seenVersion.acknowledge();
    send(ticket.version);
  }

  function sendByKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(seenVersion.version);
  }

  if (isClosed(ticket.status)) {
    return (
      <Notice tone="info" title={dialogueText.closedTitle}>
        {body ? texts.closedUnsent : texts.closedText}
        {body && <pre className={classes.unsent}>{body}</pre>}
      </Notice>
    );
  }
  return (
    <form onSubmit={submit} className={classes.composer} data-mode={mode}>
      <ModeChoice mode={mode} onMode={onMode} />
      <Stack tight>
        <Textarea
          ref={text}
          name="body"
          rows={6}
          autoFocus={autoFocus}
          value={body}
          onKeyDown={sendByKey}
          label={
            <span className={classes.label}>
              {mode === 'note' && <IconLock size={16} stroke={2} aria-hidden />}
              {labels[mode]}
            </span>
          }
          description={hints[mode]}
          error={isMissing ? texts.empty : fieldError(call.error, 'body')}
          onChange={(event) => {
            setMissing(false);
            draft.change({ body: event.currentTarget.value });
          }}
        />
        <Suspense fallback={<Skeleton lines={2} />}>
          <FilesField
            key={draftFiles.place}
            draftFiles={draftFiles}
            sending={sending}
            writer={mode === 'note' ? 'note' : 'staff'}
          />
        </Suspense>
        {isStale && <ChangedMeanwhile ticket={ticket} version={call.variables?.version ?? 0} onSend={sendAnyway} />}
        {wasSent && (
          <Notice tone="wait" title={texts.sentBefore}>
            {texts.sentBeforeText}
          </Notice>
        )}
        {!isStale && !wasSent && <ProblemNotice error={call.error} except={['body']} />}
        {call.isSuccess && !body && <Notice tone="good">{outcomes[call.variables.mode]}</Notice>}
        <Row apart>
          <Muted small>{body ? dialogueText.kept : texts.sendKey}</Muted>
          {!isStale && (
            <Button type="submit" loading={call.isPending || sending.isWaiting} className={classes.send ?? ''}>
              {sends[mode]}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}
