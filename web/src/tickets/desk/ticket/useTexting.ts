import { type Shelf, useShelf } from '@/attachments';
import { type Draft, useDraft } from '@/kernel/storage';
import type { Mode } from '../modes';

const EMPTY = { body: '' };

export interface Texting {
  draft: Draft<{ body: string }>;
  shelf: Shelf;
  isWriting: boolean;
}

/** A note has its own draft, so that a text for colleagues is never sent to the client by a wrong choice. */
export function useTexting(user: string, ticket: string, mode: Mode): Texting {
  const open = useDraft(user, `desk:${ticket}`, EMPTY);
  const note = useDraft(user, `note:${ticket}`, EMPTY);
  const openFiles = useShelf(user, `desk:${ticket}`);
  const noteFiles = useShelf(user, `note:${ticket}`);
  const [draft, shelf] = mode === 'note' ? [note, noteFiles] : [open, openFiles];
  return { draft, shelf, isWriting: Boolean(open.value.body || note.value.body) };
}
