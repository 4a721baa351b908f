import { type Language, useLanguage } from './language';

type Entry = string | ((...values: never[]) => string);
type Same<T> = { [K in keyof T]: T[K] extends string ? string : T[K] };

export type Texts<T> = Record<Language, Same<T>>;

/** A book of texts in both languages; the compiler refuses a text that is missing in one. */
export function texts<const T extends Record<string, Entry>>(ro: T, en: Same<T>): Texts<T> {
  return { ro: ro as Same<T>, en };
}

export function useTexts<T>(known: Texts<T>): Same<T> {
  return known[useLanguage()];
}
