import { useSyncExternalStore } from 'react';

export type Language = 'ro' | 'en';

const STORED = 'language';
const listeners = new Set<() => void>();

function remembered(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'ro';
}

let current: Language = remembered();

function show(language: Language) {
  document.documentElement.lang = language;
}

show(current);

export function language(): Language {
  return current;
}

export function setLanguage(chosen: Language) {
  if (chosen === current) return;
  current = chosen;
  localStorage.setItem(STORED, chosen);
  show(chosen);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}
