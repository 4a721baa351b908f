import { useSyncExternalStore } from 'react';
import type { components } from '@/kernel/api';

export type User = components['schemas']['UserAnswer'];

export interface Token {
  text: string;
  expiresAt: number;
}

/**
 * `starting`: asking the cookie who this is. `unreachable`: it could not be asked.
 * `expired`: somebody was working here; they stay on their page and sign in over it.
 */
export type Session =
  | { phase: 'starting' | 'unreachable' | 'out'; user: null; token: null }
  | { phase: 'in'; user: User; token: Token }
  | { phase: 'expired'; user: User; token: null };

let session: Session = { phase: 'starting', user: null, token: null };
const listeners = new Set<() => void>();

export function currentSession(): Session {
  return session;
}

export function setSession(next: Session) {
  session = next;
  for (const listener of listeners) listener();
}

export function onSession(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useSession(): Session {
  return useSyncExternalStore(onSession, currentSession);
}

/** The person who works here; only for screens behind the sign-in. */
export function useUser(): User {
  const { user } = useSession();
  if (!user) throw new Error('No user behind the sign-in');
  return user;
}
