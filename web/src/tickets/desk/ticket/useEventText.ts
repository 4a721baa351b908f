import { formats, useTexts } from '@/kernel/i18n';
import { kindTexts } from '../../model/kind-texts';
import type { Message } from '../../model/ticket';
import { staffTexts } from './texts';

/** Returns a function that tells a change in a sentence: „Ana Ionescu a răspuns acum 10 secunde”. */
export function useEventText(): (message: Message, now?: number) => string {
  const texts = useTexts(staffTexts);
  const kindText = useTexts(kindTexts);
  return ({ author, kind, at }, now) =>
    `${author.name} ${kind === 'note' ? texts.leftNote : kindText[kind]} ${formats.agoClosely(at, now)}`;
}
