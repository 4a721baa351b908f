import { useEffect, useEffectEvent } from 'react';

const STORED = 'desk-keys';

// Speech input types letters too, so people who use it can switch the keys off.
export const keysAreOn = () => localStorage.getItem(STORED) !== 'off';

export function switchKeys(on: boolean) {
  if (on) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, 'off');
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Calls functions for single keys; not while somebody writes, nor while a dialog is open. */
export function useKeys(keys: Record<string, () => void>) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return;
    if (document.querySelector('[aria-modal="true"]') || (event.key !== '?' && !keysAreOn())) return;
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
