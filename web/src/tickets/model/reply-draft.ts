export interface ReplyDraft {
  body: string;
}

/** The name of an unsent answer; where its ticket is closed meanwhile, a new ticket begins with it. */
export const replyDraft = (ticket: string) => `reply:${ticket}`;
