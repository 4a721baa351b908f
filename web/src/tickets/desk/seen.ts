import { useSyncExternalStore } from 'react';
import { isClosed } from '../model/status';
import type { TicketSummary } from '../model/ticket';

export interface Seen {
  /** When this person first used the desk in this browser; older changes are not news. */
  since: string;
  versions: Record<string, number>;
}

export type News = 'new' | 'changed' | null;

const MOST = 1500;
const listeners = new Set<() => void>();
let held: { place: string; text: string | null; seen: Seen } | null = null;

const placeOf = (user: string) => `seen:${user}`;

function parsed(text: string | null): Seen {
  try {
    if (text) return JSON.parse(text) as Seen;
  } catch {
    // Unreadable storage counts as empty.
  }
  return { since: new Date().toISOString(), versions: {} };
}

/** The tickets that `user` has seen in this browser. It is the same object until it changes, in any tab. */
export function seenBy(user: string): Seen {
  const place = placeOf(user);
  const text = localStorage.getItem(place);
  if (!held || held.place !== place || held.text !== text) {
    held = { place, text, seen: parsed(text) };
    if (!text) keep(place, held.seen);
  }
  return held.seen;
}

function keep(place: string, seen: Seen) {
  const text = JSON.stringify(seen);
  try {
    localStorage.setItem(place, text);
  } catch {
    // Without storage nothing is remembered.
  }
  held = { place, text: localStorage.getItem(place), seen };
}

export function markSeen(user: string, ticket: string, version: number) {
  const { since, versions } = seenBy(user);
  if ((versions[ticket] ?? 0) >= version) return;
  const { [ticket]: _, ...others } = versions;
  const kept = Object.entries(others).slice(-MOST);
  keep(placeOf(user), { since, versions: { ...Object.fromEntries(kept), [ticket]: version } });
  for (const listener of listeners) listener();
}

function onSeen(listener: () => void) {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** What is new about `ticket` for somebody who has seen `seen`. */
export function newsOf(ticket: TicketSummary, { since, versions }: Seen): News {
  const version = versions[ticket.id];
  if (version !== undefined) return version < ticket.version ? 'changed' : null;
  if (isClosed(ticket.status)) return null;
  if (ticket.opened_at > since) return 'new';
  return ticket.updated_at > since ? 'changed' : null;
}

/** As `seenBy`; the component is rendered again when it changes. */
export function useSeen(user: string): Seen {
  return useSyncExternalStore(onSeen, () => seenBy(user));
}
