import { useSyncExternalStore } from 'react';
import { useUser } from '@/identity';
import { onSeen, type Seen, seenBy } from './store';

export function useSeen(): Seen {
  const { id } = useUser();
  return useSyncExternalStore(onSeen, () => seenBy(id));
}
