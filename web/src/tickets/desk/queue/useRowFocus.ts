import { useRef } from 'react';

const links = (table: HTMLElement | null) => [...(table?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];

/** Moves the focus through the rows of a table; keys act on the focused row. */
export function useRowFocus() {
  const table = useRef<HTMLTableElement>(null);
  const focusedTicket = () => document.activeElement?.closest<HTMLElement>('tr[data-ticket]')?.dataset.ticket;

  function move(by: 1 | -1) {
    const rows = links(table.current);
    const at = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement));
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  return { table, focusedTicket, move };
}
