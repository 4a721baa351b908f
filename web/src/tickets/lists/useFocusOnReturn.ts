import { type RefObject, useEffect } from 'react';

let opened: string | null = null;

/** Notes which row was left for its ticket. */
export function rememberRow(id: string) {
  opened = id;
}

/** Coming back to a list, the row that was left has the focus again. */
export function useFocusOnReturn(list: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (!opened) return;
    list.current?.querySelector<HTMLElement>(`a[data-row="${CSS.escape(opened)}"]`)?.focus({ preventScroll: true });
    opened = null;
  }, [list]);
}
