import { useCallback, useRef, useState } from 'react';

interface Stored<T> {
  value: T;
  key: string;
}

/** A new Idempotency-Key. Without a secure origin there is no randomUUID. */
export const newKey = () =>
  crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join('-');

function read<T>(name: string): Stored<T> | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Stored<T> | null;
  } catch {
    return null;
  }
}

function write<T>(name: string, stored: Stored<T>) {
  try {
    localStorage.setItem(name, JSON.stringify(stored));
  } catch {
    // Without storage the draft is lost with the page; the text in the page stays.
  }
}

const placeOf = (owner: string, name: string) => `draft:${owner}:${name}`;

/** The stored draft of this name, null without one. */
export function keptDraft<T>(owner: string, name: string): T | null {
  return read<T>(placeOf(owner, name))?.value ?? null;
}

export interface Draft<T> {
  value: T;
  /** Sent as Idempotency-Key, so that a draft that is sent twice is carried out once. */
  key: string;
  wasKept: boolean;
  change: (part: Partial<T>) => void;
  discard: () => void;
  renewKey: () => void;
}

/** A text that is being written, stored in this browser until it is sent. Every `owner` has their own. */
export function useDraft<T extends object>(owner: string, name: string, empty: T): Draft<T> {
  const place = placeOf(owner, name);
  const start = useRef<Stored<T> | null>(null);
  const [stored, setStored] = useState<Stored<T>>(() => {
    start.current = read<T>(place);
    return start.current
      ? { ...start.current, value: { ...empty, ...start.current.value } }
      : { value: empty, key: newKey() };
  });
  const [wasKept] = useState(() => start.current !== null);

  const change = useCallback(
    (part: Partial<T>) =>
      setStored((before) => {
        const after = { ...before, value: { ...before.value, ...part } };
        write(place, after);
        return after;
      }),
    [place],
  );
  const discard = useCallback(() => {
    localStorage.removeItem(place);
    setStored({ value: empty, key: newKey() });
  }, [place, empty]);
  const renewKey = useCallback(
    () =>
      setStored((before) => {
        const after = { ...before, key: newKey() };
        write(place, after);
        return after;
      }),
    [place],
  );
  return { ...stored, wasKept, change, discard, renewKey };
}
