import { formats, type Language } from '@/kernel/i18n';
import type { Priority, Product } from '../api/useCatalogue';
import { promiseTexts } from '../texts';

interface Coded {
  code: string;
  name: string;
}

const named = (from: Coded[] | undefined, code: string) => from?.find((entry) => entry.code === code)?.name ?? code;

const COMING = '…';

/** Names for the codes that tickets carry; a code that the catalogue no longer has stands for itself. */
export function catalogueNames(products: Product[] | undefined) {
  if (!products)
    return { product: () => COMING, requestType: () => COMING, priority: () => COMING, priorityOf: () => undefined };
  const product = (code: string) => products.find((known) => known.code === code);
  return {
    product: (code: string) => product(code)?.name ?? code,
    requestType: (code: string, of: string) => named(product(of)?.request_types, code),
    priority: (code: string, of: string) => named(product(of)?.priorities, code),
    priorityOf: (code: string, of: string) => product(of)?.priorities.find((known) => known.code === code),
  };
}

/** Every code once, with the name it has in the first product that knows it. */
export function distinct(lists: Coded[][]): Coded[] {
  const found = new Map<string, Coded>();
  for (const entry of lists.flat()) if (!found.has(entry.code)) found.set(entry.code, entry);
  return [...found.values()];
}

/** What a contract's priority means: „răspuns în 1 oră, rezolvare în 8 ore”. */
export function promise(priority: Priority, language: Language): string {
  const { response_minutes: response, resolution_minutes: resolution } = priority;
  return promiseTexts[language].promise(formats.duration(response), formats.duration(resolution));
}
