import { useSyncExternalStore } from 'react';
import { useUser } from '@/identity';
import { onSeen, seenBy, type Seen } from './store';

export function useSeen(): Seen {
  const { id } = useUser();
  return useSyncExternalStore(onSeen, () => seenBy(id));
}
