import { formats, useTexts } from '@/kernel/i18n';
import { kindTexts } from '../model/kind-texts';
import type { Message } from '../model/ticket';
import classes from './ticket.module.css';

/** A change without a text in one line: who did what, and when. */
export function ChangeLine({ message, change }: { message: Message; change: string }) {
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
