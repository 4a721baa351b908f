import { useEffect, useEffectEvent, useState } from 'react';
import { isStuck } from './model/item';
import type { Shelf } from './model/shelf';

export interface Departure {
  /** Sends now, or as soon as the files are there; not while one of them needs somebody's hand. */
  go: () => void;
  /** Whether it goes by itself once the files are there. */
  isWaiting: boolean;
  /** Whether it was wanted while a file needed somebody's hand. */
  isHeldUp: boolean;
  stop: () => void;
}

/**
 * Sends a text as soon as its files are uploaded, so that nobody has to press the button a second time. The press
 * counts only for the `intent` and the text for which it was made.
 */
export function useDeparture(shelf: Shelf, depart: (files: string[]) => void, intent = ''): Departure {
  const [wanted, setWanted] = useState<string | null>(null);
  const wish = `${shelf.place}:${intent}`;
  const isWanted = wanted === wish;
  const departWith = useEffectEvent(depart);
  const isHeldUp = isWanted && shelf.items.some(isStuck);
  const isReady = shelf.items.every(({ phase }) => phase === 'whole');

  useEffect(() => {
    if (!isWanted || !isReady) return;
    setWanted(null);
    departWith(shelf.items.map(({ id }) => id).filter((id) => id !== null));
  }, [isWanted, isReady, shelf]);

  return {
    go: () => {
      setWanted(wish);
      if (!isReady) void import('./sending/uploads').then(({ resumeAll }) => resumeAll(shelf));
    },
    isWaiting: isWanted && !isHeldUp,
    isHeldUp,
    stop: () => setWanted(null),
  };
}
