import type { TextStatus } from '../model/status';

/** What a consultant writes: a reply, an internal note, or the text with which the ticket gets another status. */
export type Mode = 'reply' | 'note' | TextStatus;

/** The key that starts each of them; people read them in this order. */
export const MODE_KEYS = {
  reply: 'r',
  note: 'n',
  needs_details: 'd',
  in_testing: 'i',
  closed: 'c',
} satisfies Record<Mode, string>;

export const MODES = Object.keys(MODE_KEYS) as Mode[];

export const asMode = (value: unknown): Mode | undefined => MODES.find((mode) => mode === value);
