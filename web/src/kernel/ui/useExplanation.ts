import { Problem, Unreachable } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { uiTexts } from './texts';

/** Turns any failure into a sentence for people. */
export function useExplanation(): (error: Error) => string {
  const texts = useTexts(uiTexts);
  return (error) => {
    if (error instanceof Problem) return error.document.detail;
    return error instanceof Unreachable ? texts.unreachable : texts.broken;
  };
}

/** The message for one field, where the portal refused it. */
export function fieldError(error: Error | null, field: string): string | undefined {
  return error instanceof Problem ? error.fields[field] : undefined;
}
