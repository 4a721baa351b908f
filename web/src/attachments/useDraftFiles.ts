import { useEffect, useSyncExternalStore } from 'react';
import { type DraftFiles, draftFilesOf } from './model/draft-files';

/** The files that go with a text which is not sent yet; the component is rendered again when they change. */
export function useDraftFiles(owner: string, place: string): DraftFiles {
  const draftFiles = draftFilesOf(owner, place);
  useSyncExternalStore(draftFiles.subscribe, draftFiles.snapshot);
  const isBusy = draftFiles.isBusy;
  useEffect(() => {
    if (!isBusy) return undefined;
    // The browser asks before somebody leaves a page that is still sending.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
  return draftFiles;
}
