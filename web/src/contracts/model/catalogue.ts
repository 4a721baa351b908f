import { formats, type Language } from '@/kernel/i18n';
import type { Priority, Product } from '../api/useCatalogue';
import { timesTexts } from '../texts';

interface CodeAndName {
  code: string;
  name: string;
}

const nameOf = (from: CodeAndName[] | undefined, code: string) =>
  from?.find((entry) => entry.code === code)?.name ?? code;

const LOADING = '…';

/** The names for the codes of tickets; a code that the catalogue no longer has is shown itself. */
export function catalogueNames(products: Product[] | undefined) {
  if (!products)
    return { product: () => LOADING, requestType: () => LOADING, priority: () => LOADING, priorityOf: () => undefined };
  const product = (code: string) => products.find((known) => known.code === code);
  return {
    product: (code: string) => product(code)?.name ?? code,
    requestType: (code: string, of: string) => nameOf(product(of)?.request_types, code),
    priority: (code: string, of: string) => nameOf(product(of)?.priorities, code),
    priorityOf: (code: string, of: string) => product(of)?.priorities.find((known) => known.code === code),
  };
}

/** Every code once, with its name in the first product that has it. */
export function distinct(lists: CodeAndName[][]): CodeAndName[] {
  const found = new Map<string, CodeAndName>();
  for (const entry of lists.flat()) if (!found.has(entry.code)) found.set(entry.code, entry);
  return [...found.values()];
}

/** The times of a contract's priority in words: „răspuns în 1 oră, rezolvare în 8 ore”. */
export function timesInWords(priority: Priority, language: Language): string {
  const { response_minutes: response, resolution_minutes: resolution } = priority;
  return timesTexts[language].times(formats.duration(response), formats.duration(resolution));
}
