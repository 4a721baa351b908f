import { useEffect, useSyncExternalStore } from 'react';
import { type Shelf, shelfOf } from './model/shelf';

/** The files beside somebody's unsent text, as they are now. */
export function useShelf(owner: string, place: string): Shelf {
  const shelf = shelfOf(owner, place);
  useSyncExternalStore(shelf.subscribe, shelf.snapshot);
  const isBusy = shelf.isBusy;
  useEffect(() => {
    if (!isBusy) return undefined;
    // The browser asks whether to leave a page that is still sending.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
  return shelf;
}
