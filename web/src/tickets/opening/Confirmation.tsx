import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { Card, Row, useTitle } from '@/kernel/ui';
import type { Ticket } from '../model/ticket';
import classes from './opening.module.css';
import { openingTexts } from './texts';

export function Confirmation({ ticket, onAnother }: { ticket: Ticket; onAnother: () => void }) {
  const texts = useTexts(openingTexts);
  const user = useUser();
  const title = texts.openedTitle(ticket.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card>
      <div className={classes.confirmation}>
        <IconCircleCheck size={56} stroke={1.4} className={classes.tick} aria-hidden />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{texts.openedText(user.email)}</p>
        <Row>
          <Button size="md" renderRoot={(props) => <Link to="/tickets/$id" params={{ id: ticket.id }} {...props} />}>
            {texts.see}
          </Button>
          <Button size="md" variant="default" onClick={onAnother}>
            {texts.another}
          </Button>
        </Row>
      </div>
    </Card>
  );
}
