import { Button, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, type RefObject, Suspense, useRef, useState } from 'react';
import { FilesField, useDeparture } from '@/attachments';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Bones, fieldError, Notice, ProblemNotice, Row, Soft, Stack } from '@/kernel/ui';
import type { Ticket } from '../../model/ticket';
import { dialogueTexts } from '../../ticket/texts';
import { isConflict, useAct } from '../api/useTicketChanges';
import type { Mode } from '../modes';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { ModeChoice } from './ModeChoice';
import { modeHints, modeLabels, modeOutcomes, modeSends } from './mode-texts';
import classes from './staff.module.css';
import { staffTexts } from './texts';
import type { Acquaintance } from './useAcquaintance';
import type { Texting } from './useTexting';

interface Props {
  ticket: Ticket;
  mode: Mode;
  onMode: (mode: Mode) => void;
  texting: Texting;
  acquaintance: Acquaintance;
  text: RefObject<HTMLTextAreaElement | null>;
  autoFocus: boolean;
}

/** Where a consultant writes: to the client or to the house, and what becomes of the ticket. */
export function Composer({ ticket, mode, onMode, texting, acquaintance, text, autoFocus }: Props) {
  const t = useTexts(staffTexts);
  const d = useTexts(dialogueTexts);
  const labels = useTexts(modeLabels);
  const hints = useTexts(modeHints);
  const sends = useTexts(modeSends);
  const outcomes = useTexts(modeOutcomes);
  const call = useAct(ticket.id);
  const [isMissing, setMissing] = useState(false);
  const { draft, shelf } = texting;
  const decided = useRef(acquaintance.version);
  const departure = useDeparture(shelf, sendWith, mode);
  const { body } = draft.value;
  const isStale = isConflict(call.error);
  const wasSent = isProblem(call.error, 'idempotency-key-reused');

  function send(version: number) {
    setMissing(!body.trim());
    if (!body.trim()) text.current?.focus();
    if (!body.trim() || call.isPending) return;
    decided.current = version;
    departure.go();
  }

  function sendWith(attachments: string[]) {
    call.mutate(
      { mode, body, attachments, key: draft.key, version: decided.current },
      {
        onSuccess: () => {
          draft.discard();
          shelf.clear();
          acquaintance.advance();
          if (mode !== 'reply') onMode('reply');
        },
        onError: (error) => isProblem(error, 'idempotency-key-reused') && draft.renewKey(),
      },
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    send(acquaintance.version);
  }

  function sendAnyway() {
    acquaintance.acknowledge();
    send(ticket.version);
  }

  function sendByKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(acquaintance.version);
  }

  if (ticket.status === 'closed') {
    return (
      <Notice tone="info" title={d.closedTitle}>
        {body ? t.closedUnsent : t.closedText}
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
          error={isMissing ? t.empty : fieldError(call.error, 'body')}
          onChange={(event) => {
            setMissing(false);
            draft.change({ body: event.currentTarget.value });
          }}
        />
        <Suspense fallback={<Bones lines={2} />}>
          <FilesField
            key={shelf.place}
            shelf={shelf}
            departure={departure}
            writer={mode === 'note' ? 'note' : 'staff'}
          />
        </Suspense>
        {isStale && <ChangedMeanwhile ticket={ticket} version={call.variables?.version ?? 0} onSend={sendAnyway} />}
        {wasSent && (
          <Notice tone="wait" title={t.sentBefore}>
            {t.sentBeforeText}
          </Notice>
        )}
        {!isStale && !wasSent && <ProblemNotice error={call.error} except={['body']} />}
        {call.isSuccess && !body && <Notice tone="good">{outcomes[call.variables.mode]}</Notice>}
        <Row apart>
          <Soft small>{body ? d.kept : t.sendKey}</Soft>
          {!isStale && (
            <Button type="submit" loading={call.isPending || departure.isWaiting} className={classes.send ?? ''}>
              {sends[mode]}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}
