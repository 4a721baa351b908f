import { IconCircleCheck, IconCircleDashed, IconFlask2, IconMessageQuestion, IconUserCheck } from '@tabler/icons-react';
import type { components } from '@/kernel/api';

export type Status = components['schemas']['Status'];

/** What the client is asked to do. */
export type ClientTask = 'give_details' | 'test';

/** The tabs of a consultant's own tickets. */
export type AssignedTab = 'with_me' | 'with_client' | 'closed';

interface StatusRules {
  icon: typeof IconFlask2;
  /** The colours, as the style sheets call them. */
  tone: 'plain' | 'accent' | 'wait' | 'test' | 'done';
  /** Nobody writes on the ticket any more. */
  isClosed: boolean;
  /** What the ticket waits for, if it waits for the client. */
  clientTask: ClientTask | null;
  /** Null where no consultant has the ticket. */
  assignedTab: AssignedTab | null;
  /** Whether a consultant gives this status to a ticket with a text. */
  isSetWithText: boolean;
  afterTake: Status;
  afterClientReply: Status;
}

const RULES = {
  new: {
    icon: IconCircleDashed,
    tone: 'plain',
    isClosed: false,
    clientTask: null,
    assignedTab: null,
    isSetWithText: false,
    afterTake: 'taken',
    afterClientReply: 'new',
  },
  taken: {
    icon: IconUserCheck,
    tone: 'accent',
    isClosed: false,
    clientTask: null,
    assignedTab: 'with_me',
    isSetWithText: false,
    afterTake: 'taken',
    afterClientReply: 'taken',
  },
  needs_details: {
    icon: IconMessageQuestion,
    tone: 'wait',
    isClosed: false,
    clientTask: 'give_details',
    assignedTab: 'with_client',
    isSetWithText: true,
    afterTake: 'needs_details',
    afterClientReply: 'taken',
  },
  in_testing: {
    icon: IconFlask2,
    tone: 'test',
    isClosed: false,
    clientTask: 'test',
    assignedTab: 'with_client',
    isSetWithText: true,
    afterTake: 'in_testing',
    afterClientReply: 'taken',
  },
  closed: {
    icon: IconCircleCheck,
    tone: 'done',
    isClosed: true,
    clientTask: null,
    assignedTab: 'closed',
    isSetWithText: true,
    afterTake: 'closed',
    afterClientReply: 'closed',
  },
} as const satisfies Record<Status, StatusRules>;

/** Everything that the client decides by a ticket's status; people read the statuses in this order. */
export const STATUS_RULES: Record<Status, StatusRules> = RULES;

/** The statuses that a consultant gives to a ticket with a text. */
export type TextStatus = {
  [S in keyof typeof RULES]: (typeof RULES)[S]['isSetWithText'] extends true ? S : never;
}[keyof typeof RULES];

export const STATUSES = Object.keys(STATUS_RULES) as Status[];

export const isClosed = (status: Status): boolean => STATUS_RULES[status].isClosed;

export const waitsForClient = (status: Status): boolean => STATUS_RULES[status].clientTask !== null;

/** The statuses under a tab of a consultant's own tickets, as the API takes them. */
export const statusesUnder = (tab: AssignedTab): string =>
  STATUSES.filter((status) => STATUS_RULES[status].assignedTab === tab).join(',');
