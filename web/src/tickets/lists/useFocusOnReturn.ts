import { type RefObject, useEffect } from 'react';

let opened: string | null = null;

/** Remembers the row whose ticket is opened. */
export function rememberRow(id: string) {
  opened = id;
}

/** Focuses the remembered row when somebody comes back to the list. */
export function useFocusOnReturn(list: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (!opened) return;
    list.current?.querySelector<HTMLElement>(`a[data-row="${CSS.escape(opened)}"]`)?.focus({ preventScroll: true });
    opened = null;
  }, [list]);
}
