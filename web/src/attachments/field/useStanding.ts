import { Problem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { useExplanation } from '@/kernel/ui';
import type { Item } from '../model/item';
import { remainingInWords } from '../model/pace';
import { Empty, FileChanged, NotSecure, PartRefused, TooMany } from '../sending/problems';
import { MOST } from '../sending/uploads';
import { attachmentTexts } from '../texts';

/** Where a file stands, in words. */
export function useStanding({ phase, remaining, failure }: Item): string {
  const t = useTexts(attachmentTexts);
  const explain = useExplanation();
  if (phase === 'failed' && failure) {
    if (failure instanceof TooMany) return t.tooMany(MOST);
    if (failure instanceof Empty) return t.empty;
    if (failure instanceof FileChanged) return t.changed;
    if (failure instanceof NotSecure) return t.notSecure;
    if (failure instanceof PartRefused) return t.refused;
    if (failure instanceof Problem && failure.fields.size) return failure.fields.size;
    return explain(failure);
  }
  if (phase !== 'sending') return t[phase];
  return remaining === null ? t.preparing : remainingInWords(remaining, t.soon, t.about);
}
