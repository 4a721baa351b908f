import { useEffect, useState } from 'react';
import { useUser } from '@/identity';
import { type Message, numberOf, type Ticket } from '../../model/ticket';
import { markSeen, newsOf, seenBy } from '../seen';

export interface SeenVersion {
  /** The version that this person has read. While they write, it changes only when they acknowledge the news. */
  version: number;
  /** Messages after this version are marked as new. */
  since: number;
  /** Messages of others that came while this page was open and are not acknowledged. */
  news: Message[];
  acknowledge: () => void;
  /** Call it after this person's own change of `version`. */
  advance: () => void;
}

export function useSeenVersion(ticket: Ticket, isWriting: boolean): SeenVersion {
  const user = useUser();
  const [since] = useState(() => {
    const seen = seenBy(user.id);
    return newsOf(ticket, seen) === 'changed' ? (seen.versions[ticket.id] ?? ticket.version) : ticket.version;
  });
  const [version, setVersion] = useState(ticket.version);
  const [read, setRead] = useState(ticket.version);
  if (!isWriting && version < ticket.version) setVersion(ticket.version);
  useEffect(() => markSeen(user.id, ticket.id, ticket.version), [user.id, ticket.id, ticket.version]);

  return {
    version,
    since,
    news: ticket.messages.filter((message) => message.author.id !== user.id && numberOf(message) > read),
    acknowledge: () => {
      setVersion(ticket.version);
      setRead(ticket.version);
    },
    advance: () => {
      setVersion(version + 1);
      if (read >= version) setRead(version + 1);
    },
  };
}
