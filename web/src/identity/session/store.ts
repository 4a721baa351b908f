import { useSyncExternalStore } from 'react';
import type { components } from '@/kernel/api';

export type User = components['schemas']['UserAnswer'];

export interface Token {
  text: string;
  expiresAt: number;
}

/**
 * `starting`: the portal is being asked whose cookie this is. `unreachable`: it did not answer.
 * `expired`: the session ended while somebody worked; they stay on their page and sign in over it.
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

/** The person who is signed in. Only for screens behind the sign-in: throws without a session. */
export function useUser(): User {
  const { user } = useSession();
  if (!user) throw new Error('No user behind the sign-in');
  return user;
}
