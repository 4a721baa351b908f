import { useEffect, useRef } from 'react';

/** A new screen takes the focus, so that keys and screen readers begin there; not where the screen chose for itself. */
export function useFocusOnArrival(path: string) {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    const content = document.getElementById('content');
    if (!content?.contains(document.activeElement)) content?.focus({ preventScroll: true });
  }, [path]);
}
