import { formats, useTexts } from '@/kernel/i18n';
import { kindTexts } from '../model/kind-texts';
import type { Message } from '../model/ticket';
import classes from './ticket.module.css';

/** A change that needs no text: who did what, when. */
export function MessageMark({ message, change }: { message: Message; change: string }) {
  const texts = useTexts(kindTexts);
  return (
    <li className={classes.change}>
      <span>
        <b>{message.author.name}</b> {texts[message.kind]}
        {change && `: ${change}`}
        {' · '}
        <time dateTime={message.at}>{formats.moment(message.at)}</time>
      </span>
    </li>
  );
}
