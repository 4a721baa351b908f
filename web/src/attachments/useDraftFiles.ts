import { useEffect, useSyncExternalStore } from 'react';
import { type DraftFiles, draftFilesOf } from './model/draft-files';

/** The files beside somebody's unsent text, as they are now. */
export function useDraftFiles(owner: string, place: string): DraftFiles {
  const draftFiles = draftFilesOf(owner, place);
  useSyncExternalStore(draftFiles.subscribe, draftFiles.snapshot);
  const isBusy = draftFiles.isBusy;
  useEffect(() => {
    if (!isBusy) return undefined;
    // The browser asks whether to leave a page that is still sending.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
  return draftFiles;
}
