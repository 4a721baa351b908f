import { Problem, Unreachable } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { uiTexts } from './texts';

/** Returns a function that explains any error in a sentence. */
export function useExplanation(): (error: Error) => string {
  const texts = useTexts(uiTexts);
  return (error) => {
    if (error instanceof Problem) return error.document.detail;
    return error instanceof Unreachable ? texts.unreachable : texts.broken;
  };
}

/** The portal's message about one field, if it refused it. */
export function fieldError(error: Error | null, field: string): string | undefined {
  return error instanceof Problem ? error.fields[field] : undefined;
}
