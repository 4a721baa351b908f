import { Suspense } from 'react';
import { AttachedFiles } from '@/attachments';
import { formats, useTexts } from '@/kernel/i18n';
import { Initials, Skeleton } from '@/kernel/ui';
import { KIND_RULES } from '../model/kind';
import { kindTexts } from '../model/kind-texts';
import type { Message } from '../model/ticket';
import { dialogueTexts } from './texts';
import classes from './ticket.module.css';

interface Props {
  message: Message;
  isOwn: boolean;
  isNew?: boolean;
  /** Whether the reader may see who downloaded its files. */
  showsDownloads: boolean;
}

// The body is rendered as text, never as markup.
export function MessageCard({ message, isOwn, isNew = false, showsDownloads }: Props) {
  const texts = useTexts(dialogueTexts);
  const kindText = useTexts(kindTexts);
  const { author, kind, attachments } = message;
  const isStaff = author.role !== 'client';
  const { icon: Icon, tone } = KIND_RULES[kind];
  return (
    <li
      id={message.id}
      className={classes.message}
      data-new={isNew || undefined}
      data-own={isOwn || undefined}
      data-tone={tone}
      data-staff={isStaff || undefined}
    >
      <Initials name={author.name} staff={isStaff} />
      <article className={classes.bubble}>
        <header className={classes.byline}>
          <b>{author.name}</b>
          {isStaff && <span className={classes.vendor}>{texts.wizrom}</span>}
          {Icon && (
            <span className={classes.act} data-tone={tone}>
              <Icon size={15} stroke={2} aria-hidden />
              {kindText[kind]}
            </span>
          )}
          {isNew && <span className={classes.fresh}>{texts.isNew}</span>}
          <time dateTime={message.at}>{formats.moment(message.at)}</time>
        </header>
        <div className={classes.body}>{message.body}</div>
        {attachments.length > 0 && (
          <Suspense fallback={<Skeleton lines={attachments.length} height={48} />}>
            <AttachedFiles files={attachments} fromStaff={isStaff} showsDownloads={showsDownloads} />
          </Suspense>
        )}
      </article>
    </li>
  );
}
