import { useState } from 'react';
import { useUser } from '@/identity';
import { newKey } from '@/kernel/storage';
import type { ChangingFailure } from '../../model/problems';
import { isClosed } from '../../model/status';
import type { TicketSummary } from '../../model/ticket';
import { useTake } from '../api/useTicketChanges';
import { markSeen } from '../seen';

export interface TakeFromList {
  /** The ticket that is being taken. */
  id: string | undefined;
  /** Tickets taken from this list, as they are now. */
  taken: Map<string, TicketSummary>;
  failure: { ticket: TicketSummary; error: ChangingFailure } | null;
  take: (ticket: TicketSummary) => void;
  dismiss: () => void;
}

/** Takes tickets from a list. */
export function useTakeFromList(): TakeFromList {
  const user = useUser();
  const call = useTake();
  const [taken, setTaken] = useState(new Map<string, TicketSummary>());
  const [failure, setFailure] = useState<TakeFromList['failure']>(null);

  function take(ticket: TicketSummary) {
    if (call.isPending || ticket.assignee || isClosed(ticket.status)) return;
    setFailure(null);
    call.mutate(
      { id: ticket.id, version: ticket.version, key: newKey() },
      {
        onSuccess: (now) => {
          markSeen(user.id, now.id, now.version);
          setTaken((before) => new Map(before).set(now.id, now));
        },
        onError: (error) => setFailure({ ticket, error }),
      },
    );
  }

  return { id: call.isPending ? call.variables.id : undefined, taken, failure, take, dismiss: () => setFailure(null) };
}
