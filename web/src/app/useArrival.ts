import { useEffect, useEffectEvent, useRef } from 'react';

/** Calls `onArrival` when `path` changes; not for the first screen. */
export function useArrival(path: string, onArrival: () => void) {
  const before = useRef(path);
  const arrive = useEffectEvent(onArrival);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    arrive();
  }, [path]);
}

/** Focuses the new screen, so that keys and screen readers begin there, unless the screen has set the focus itself. */
export function focusContent() {
  const content = document.getElementById('content');
  if (!content?.contains(document.activeElement)) content?.focus({ preventScroll: true });
}
