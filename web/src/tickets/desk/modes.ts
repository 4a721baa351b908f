/** What a consultant writes: a reply, an internal note, or the text of a change of state. */
export const MODES = ['reply', 'note', 'needs_details', 'in_testing', 'closed'] as const;

export type Mode = (typeof MODES)[number];

/** The key that starts each of them. */
export const MODE_KEYS: Record<Mode, string> = {
  reply: 'r',
  note: 'n',
  needs_details: 'd',
  in_testing: 'i',
  closed: 'c',
};

export const asMode = (value: unknown): Mode | undefined => MODES.find((mode) => mode === value);
