import { Button } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { Notice } from '@/kernel/ui';
import { numberOf, type Ticket } from '../../model/ticket';
import classes from './staff.module.css';
import { staffTexts } from './texts';
import { useEventText } from './useEventText';

interface Props {
  ticket: Ticket;
  /** The version for which the refused text was written. */
  version: number;
  onSend: () => void;
}

/** Tells that nothing was sent because the ticket had changed, lists the changes, and offers to send anyway. */
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
