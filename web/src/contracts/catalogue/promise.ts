import { formats, type Language, texts } from '@/kernel/i18n';
import type { Priority } from './useCatalogue';

const promiseTexts = texts(
  { promise: (response: string, resolution: string) => `răspuns în ${response}, rezolvare în ${resolution}` },
  { promise: (response: string, resolution: string) => `answer within ${response}, solution within ${resolution}` },
);

/** What a contract's priority means: „răspuns în 1 oră, rezolvare în 8 ore”. */
export function promise(priority: Priority, language: Language): string {
  const { response_minutes: response, resolution_minutes: resolution } = priority;
  return promiseTexts[language].promise(formats.duration(response), formats.duration(resolution));
}
