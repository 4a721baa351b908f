/**
 * `queued`: waits until fewer files are being sent.
 * `preparing`: being announced, or compared with what arrived earlier.
 * `waiting`: waits for the connection.
 * `absent`: begun before the page was left; the browser must be given the file again.
 * `whole`: arrived.
 */
export type Phase = 'queued' | 'preparing' | 'sending' | 'waiting' | 'paused' | 'failed' | 'absent' | 'whole';

/** A file that goes with a text which is not sent yet. */
export interface DraftFile {
  /** Tells this file from others, also after the page was left: see `fingerprint`. */
  key: string;
  name: string;
  /** Bytes. */
  size: number;
  phase: Phase;
  /** Bytes that have arrived or are being sent now. */
  sent: number;
  /** Seconds that it still takes, null while unknown. */
  remaining: number | null;
  /** The upload's id once it was announced. */
  id: string | null;
  failure: Error | null;
}

const IN_PROGRESS: readonly Phase[] = ['queued', 'preparing', 'sending', 'waiting'];

export const isInProgress = ({ phase }: DraftFile) => IN_PROGRESS.includes(phase);

/** Whether it goes on only after somebody does something about it. */
export const isStuck = ({ phase }: DraftFile) => phase === 'failed' || phase === 'absent';

/** The same for the same file chosen again, another as soon as the file was changed. */
export const fingerprint = ({ name, size, lastModified }: Pick<File, 'name' | 'size' | 'lastModified'>) =>
  `${size}-${lastModified}-${name}`;
