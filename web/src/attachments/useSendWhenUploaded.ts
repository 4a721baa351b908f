import { useEffect, useEffectEvent, useState } from 'react';
import { isStuck } from './model/draft-file';
import type { DraftFiles } from './model/draft-files';

export interface SendWhenUploaded {
  /** Sends now, or as soon as the files are uploaded. */
  start: () => void;
  /** Whether the text is sent by itself once the files are uploaded. */
  isWaiting: boolean;
  /** Whether the text cannot be sent because a file failed or has to be chosen again. */
  isBlocked: boolean;
  cancel: () => void;
}

/**
 * Sends a text as soon as its files are uploaded, so that nobody has to press the button a second time. The press
 * counts only for the `intent` and the text for which it was made.
 */
export function useSendWhenUploaded(
  draftFiles: DraftFiles,
  send: (files: string[]) => void,
  intent = '',
): SendWhenUploaded {
  const [started, setStarted] = useState<string | null>(null);
  const present = `${draftFiles.place}:${intent}`;
  const isStarted = started === present;
  const sendLatest = useEffectEvent(send);
  const isBlocked = isStarted && draftFiles.items.some(isStuck);
  const isReady = draftFiles.items.every(({ phase }) => phase === 'whole');

  useEffect(() => {
    if (!isStarted || !isReady) return;
    setStarted(null);
    sendLatest(draftFiles.items.map(({ id }) => id).filter((id) => id !== null));
  }, [isStarted, isReady, draftFiles]);

  return {
    start: () => {
      setStarted(present);
      if (!isReady) void import('./upload/uploads').then(({ resumeAll }) => resumeAll(draftFiles));
    },
    isWaiting: isStarted && !isBlocked,
    isBlocked,
    cancel: () => setStarted(null),
  };
}
