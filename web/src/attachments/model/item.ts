/**
 * `queued`: waits until fewer files are being sent.
 * `preparing`: being announced, or compared with what arrived earlier.
 * `waiting`: waits for the connection. `whole`: arrived.
 * `absent`: begun before the page was left; the browser must be given the file again.
 */
export type Phase = 'queued' | 'preparing' | 'sending' | 'waiting' | 'paused' | 'failed' | 'absent' | 'whole';

/** A file beside a text that is being written. */
export interface Item {
  /** Tells this very file from others, also after the page was left: see `fingerprint`. */
  key: string;
  name: string;
  /** Bytes. */
  size: number;
  phase: Phase;
  /** Bytes that have arrived or are on the line. */
  sent: number;
  /** Seconds that it still takes, null while nobody can tell. */
  remaining: number | null;
  /** The upload's id once it was announced. */
  id: string | null;
  failure: Error | null;
}

const ON_ITS_WAY: readonly Phase[] = ['queued', 'preparing', 'sending', 'waiting'];

export const isOnItsWay = ({ phase }: Item) => ON_ITS_WAY.includes(phase);

/** Whether only a person can bring it further. */
export const isStuck = ({ phase }: Item) => phase === 'failed' || phase === 'absent';

export interface Look {
  name: string;
  size: number;
  lastModified: number;
}

/** The same for the same file chosen again, another as soon as it was changed. */
export const fingerprint = ({ name, size, lastModified }: Look) => `${size}-${lastModified}-${name}`;
