import { IconLock } from '@tabler/icons-react';
import type { components } from '@/kernel/api';
import { STATUS_RULES, type Status } from './status';

export type Kind = components['schemas']['Kind'];

interface KindRules {
  /** Whether it is shown as a card with a text; else it is one line between the cards. */
  isCard: boolean;
  /** Stands on the card with the name of what was done. */
  icon: typeof IconLock | null;
  /** The colours of the card, as the style sheets call them. */
  tone: 'wait' | 'test' | 'note' | null;
}

/** How the dialogue shows each kind of message. */
export const KIND_RULES: Record<Kind, KindRules> = {
  opened: { isCard: true, icon: null, tone: null },
  reply: { isCard: true, icon: null, tone: null },
  note: { isCard: true, icon: IconLock, tone: 'note' },
  taken: { isCard: false, icon: null, tone: null },
  needs_details: { isCard: true, icon: STATUS_RULES.needs_details.icon, tone: 'wait' },
  in_testing: { isCard: true, icon: STATUS_RULES.in_testing.icon, tone: 'test' },
  closed: { isCard: true, icon: STATUS_RULES.closed.icon, tone: null },
  priority: { isCard: false, icon: null, tone: null },
  request_type: { isCard: false, icon: null, tone: null },
};

/** The status that a message sets, null where the ticket keeps the one it had. */
export function statusSetBy(kind: Kind, isFromClient: boolean, before: Status): Status | null {
  switch (kind) {
    case 'opened':
      return 'new';
    case 'taken':
      return unless(before, STATUS_RULES[before].afterTake);
    case 'reply':
      return isFromClient ? unless(before, STATUS_RULES[before].afterClientReply) : null;
    case 'needs_details':
    case 'in_testing':
    case 'closed':
      return kind;
    case 'note':
    case 'priority':
    case 'request_type':
      return null;
    default:
      return kind satisfies never;
  }
}

const unless = (before: Status, after: Status) => (after === before ? null : after);
