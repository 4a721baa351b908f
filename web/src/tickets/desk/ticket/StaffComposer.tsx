import { IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Notice } from '@/kernel/ui';
import { isClosed } from '../../model/status';
import type { Ticket } from '../../model/ticket';
import { Composer } from '../../ticket/Composer';
import { dialogueTexts } from '../../ticket/texts';
import { useComposer } from '../../ticket/useComposer';
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

/** Where a consultant writes: to the client or to colleagues, and what becomes of the ticket. */
export function StaffComposer({ ticket, mode, onMode, drafts, seenVersion, text, autoFocus }: Props) {
  const texts = useTexts(staffTexts);
  const hints = useTexts(modeHints);
  const sends = useTexts(modeSends);
  const outcomes = useTexts(modeOutcomes);
  const call = useAct(ticket.id);
  const decidedOn = useRef(seenVersion.version);
  const composer = useComposer({
    ...drafts,
    intent: mode,
    isSending: call.isPending,
    send: (message, outcome) => call.mutate({ ...message, mode, version: decidedOn.current }, outcome),
    onSent: () => {
      seenVersion.advance();
      if (mode !== 'reply') onMode('reply');
    },
    text,
  });
  const isStale = isConflict(call.error);

  function send(version: number) {
    decidedOn.current = version;
    composer.start();
  }

  function sendAnyway() {
    seenVersion.acknowledge();
    send(ticket.version);
  }

  function sendByKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(seenVersion.version);
  }

  function refusal() {
    if (isStale) return <ChangedMeanwhile ticket={ticket} version={call.variables?.version ?? 0} onSend={sendAnyway} />;
    if (!isProblem(call.error, 'idempotency-key-reused')) return null;
    return (
      <Notice tone="wait" title={texts.sentBefore}>
        {texts.sentBeforeText}
      </Notice>
    );
  }

  if (isClosed(ticket.status)) return <ClosedNotice unsent={composer.body} />;
  return (
    <Composer
      composer={{ ...composer, start: () => send(seenVersion.version) }}
      call={call}
      field={{
        ref: text,
        label: <ModeLabel mode={mode} />,
        description: hints[mode],
        rows: 6,
        autoFocus,
        onKeyDown: sendByKey,
      }}
      writer={mode === 'note' ? 'note' : 'staff'}
      wording={{
        empty: texts.empty,
        sent: outcomes[call.variables?.mode ?? mode],
        idle: texts.sendKey,
        send: sends[mode],
      }}
      staff={{
        modes: <ModeChoice mode={mode} onMode={onMode} />,
        mode,
        refusal: refusal(),
        hasButton: !isStale,
        classes: { form: classes.composer, button: classes.send },
      }}
    />
  );
}

function ModeLabel({ mode }: { mode: Mode }) {
  const labels = useTexts(modeLabels);
  return (
    <span className={classes.label}>
      {mode === 'note' && <IconLock size={16} stroke={2} aria-hidden />}
      {labels[mode]}
    </span>
  );
}

function ClosedNotice({ unsent }: { unsent: string }) {
  const texts = useTexts(staffTexts);
  const dialogueText = useTexts(dialogueTexts);
  return (
    <Notice tone="info" title={dialogueText.closedTitle}>
      {unsent ? texts.closedUnsent : texts.closedText}
      {unsent && <pre className={classes.unsent}>{unsent}</pre>}
    </Notice>
  );
}
