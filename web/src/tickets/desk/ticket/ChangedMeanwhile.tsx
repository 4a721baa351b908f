import { Button } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { Notice } from '@/kernel/ui';
import { numberOf, type Ticket } from '../../model/ticket';
import classes from './staff.module.css';
import { staffTexts } from './texts';
import { useEventText } from './useEventText';

interface Props {
  ticket: Ticket;
  /** The version that the refused text was written on. */
  version: number;
  onSend: () => void;
}

/** Nothing was sent, because somebody was faster: what they did, and sending all the same. */
export function ChangedMeanwhile({ ticket, version, onSend }: Props) {
  const texts = useTexts(staffTexts);
  const eventText = useEventText();
  const changes = ticket.messages.filter((message) => numberOf(message) > version);
  return (
    <Notice
      tone="wait"
      title={texts.changedTitle}
      action={
        <Button size="sm" onClick={onSend}>
          {texts.sendAnyway}
        </Button>
      }
    >
      {texts.changedText}
      <ul className={classes.changes}>
        {changes.map((message) => (
          <li key={message.id}>
            {eventText(message)}
            {message.body && <q>{message.body}</q>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
