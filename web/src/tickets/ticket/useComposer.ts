import { type RefObject, useState } from 'react';
import { type DraftFiles, useSendWhenUploaded } from '@/attachments';
import { isProblem } from '@/kernel/api';
import type { Draft } from '@/kernel/storage';
import type { WritingFailure } from '../model/problems';
import type { ReplyDraft } from '../model/ticket';

export interface WrittenMessage {
  body: string;
  attachments: string[];
  key: string;
}

interface Outcome {
  onSuccess: () => void;
  onError: (error: WritingFailure) => void;
}

interface Options {
  draft: Draft<ReplyDraft>;
  draftFiles: DraftFiles;
  /** What the text is sent as; it is not sent as something else once its files are uploaded. */
  intent?: string;
  isSending: boolean;
  send: (message: WrittenMessage, outcome: Outcome) => void;
  onSent?: () => void;
  /** Gets the focus where somebody sends nothing. */
  text?: RefObject<HTMLTextAreaElement | null>;
}

/** A text being written on a ticket: kept until it is sent, and sent once, with its files. */
export function useComposer({ draft, draftFiles, intent, isSending, send, onSent, text }: Options) {
  const [isMissing, setMissing] = useState(false);
  const sending = useSendWhenUploaded(draftFiles, sendWith, intent);
  const { body } = draft.value;

  function start() {
    const isEmpty = !body.trim();
    setMissing(isEmpty);
    if (isEmpty) text?.current?.focus();
    else if (!isSending) sending.start();
  }

  function sendWith(attachments: string[]) {
    send(
      { body, attachments, key: draft.key },
      {
        onSuccess: () => {
          draft.discard();
          draftFiles.clear();
          onSent?.();
        },
        onError: (error) => {
          if (isProblem(error, 'idempotency-key-reused')) draft.renewKey();
        },
      },
    );
  }

  function write(written: string) {
    setMissing(false);
    draft.change({ body: written });
  }

  return { body, write, start, isMissing, draftFiles, sending, isSending: isSending || sending.isWaiting };
}

export type ComposerState = ReturnType<typeof useComposer>;
