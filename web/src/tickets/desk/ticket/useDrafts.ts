import { type DraftFiles, useDraftFiles } from '@/attachments';
import { type Draft, useDraft } from '@/kernel/storage';
import type { Mode } from '../modes';

const EMPTY = { body: '' };

export interface Drafts {
  draft: Draft<{ body: string }>;
  draftFiles: DraftFiles;
  isWriting: boolean;
}

/** A note has its own draft, so that a text for colleagues is never sent to the client by a wrong choice. */
export function useDrafts(user: string, ticket: string, mode: Mode): Drafts {
  const open = useDraft(user, `desk:${ticket}`, EMPTY);
  const note = useDraft(user, `note:${ticket}`, EMPTY);
  const openFiles = useDraftFiles(user, `desk:${ticket}`);
  const noteFiles = useDraftFiles(user, `note:${ticket}`);
  const [draft, draftFiles] = mode === 'note' ? [note, noteFiles] : [open, openFiles];
  return { draft, draftFiles, isWriting: Boolean(open.value.body || note.value.body) };
}
