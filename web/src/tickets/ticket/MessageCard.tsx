import { IconLock } from '@tabler/icons-react';
import { Suspense } from 'react';
import { AttachedFiles } from '@/attachments';
import { formats, useTexts } from '@/kernel/i18n';
import { Initials, Skeleton } from '@/kernel/ui';
import type { Message } from '../model/ticket';
import { STATUS_ICONS } from '../ui/StatusMark';
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
  const { author, kind, attachments } = message;
  const isStaff = author.role !== 'client';
  const Icon = kind === 'needs_details' || kind === 'in_testing' || kind === 'closed' ? STATUS_ICONS[kind] : null;
  return (
    <li
      id={message.id}
      className={classes.message}
      data-new={isNew || undefined}
      data-own={isOwn || undefined}
      data-kind={kind}
      data-staff={isStaff || undefined}
    >
      <Initials name={author.name} staff={isStaff} />
      <article className={classes.bubble}>
        <header className={classes.byline}>
          <b>{author.name}</b>
          {isStaff && <span className={classes.vendor}>{texts.wizrom}</span>}
          {Icon && (
            <span className={classes.act} data-kind={kind}>
              <Icon size={15} stroke={2} aria-hidden />
              {texts[kind]}
            </span>
          )}
          {kind === 'note' && (
            <span className={classes.act} data-kind="note">
              <IconLock size={15} stroke={2} aria-hidden />
              {texts.note}
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
