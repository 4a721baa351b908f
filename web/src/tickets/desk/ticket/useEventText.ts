import { formats, useTexts } from '@/kernel/i18n';
import type { Message } from '../../model/ticket';
import { dialogueTexts } from '../../ticket/texts';
import { staffTexts } from './texts';

/** Returns a function that tells a change in a sentence: „Ana Ionescu a răspuns acum 10 secunde”. */
export function useEventText(): (message: Message, now?: number) => string {
  const texts = useTexts(staffTexts);
  const dialogueText = useTexts(dialogueTexts);
  return ({ author, kind, at }, now) =>
    `${author.name} ${kind === 'note' ? texts.leftNote : dialogueText[kind]} ${formats.agoClosely(at, now)}`;
}
