import { Problem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { useExplanation } from '@/kernel/ui';
import type { DraftFile } from '../model/draft-file';
import { remainingInWords } from '../model/speed';
import { attachmentTexts } from '../texts';
import { Empty, FileChanged, NotSecure, PartRefused, TooMany } from '../upload/errors';
import { MOST } from '../upload/uploads';

/** The state of a file in words. */
export function useUploadStatus({ phase, remaining, failure }: DraftFile): string {
  const texts = useTexts(attachmentTexts);
  const explain = useExplanation();
  if (phase === 'failed' && failure) {
    if (failure instanceof TooMany) return texts.tooMany(MOST);
    if (failure instanceof Empty) return texts.empty;
    if (failure instanceof FileChanged) return texts.changed;
    if (failure instanceof NotSecure) return texts.notSecure;
    if (failure instanceof PartRefused) return texts.refused;
    if (failure instanceof Problem && failure.fields.size) return failure.fields.size;
    return explain(failure);
  }
  if (phase !== 'sending') return texts[phase];
  return remaining === null ? texts.preparing : remainingInWords(remaining, texts.soon, texts.about);
}
