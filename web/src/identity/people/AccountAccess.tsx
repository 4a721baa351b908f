import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Muted, ProblemNotice, Row } from '@/kernel/ui';
import type { Person } from '../api/usePeople';
import { useChangePerson } from '../api/useSavePerson';
import classes from './people.module.css';
import { peopleTexts } from './texts';

/** Deactivates an account, after a question that tells what it means, or activates it. */
export function AccountAccess({ person, onDone }: { person: Person; onDone: (outcome: string) => void }) {
  const texts = useTexts(peopleTexts);
  const call = useChangePerson(person);
  const [isAsking, setAsking] = useState(false);
  const name = `${person.first_name} ${person.last_name}`;
  const set = (active: boolean) =>
    call.mutate({ active }, { onSuccess: () => onDone(active ? texts.reopened(name) : texts.closed(name)) });

  return (
    <section className={classes.closing} aria-label={texts.access}>
      {person.active && !isAsking && (
        <Row apart>
          <Muted small>{texts.isActive}</Muted>
          <Button size="sm" className={classes.close ?? ''} onClick={() => setAsking(true)}>
            {texts.deactivate}
          </Button>
        </Row>
      )}
      {person.active && isAsking && (
        <div
          role="alertdialog"
          aria-label={texts.deactivateTitle(name)}
          className={classes.closing}
          style={{ margin: 0, padding: 0, border: 0 }}
        >
          <b>{texts.deactivateTitle(name)}</b>
          <p>{person.role === 'client' ? texts.deactivateUser : texts.deactivateStaff}</p>
          <Row>
            <Button
              size="sm"
              className={classes.danger ?? ''}
              autoFocus
              loading={call.isPending}
              onClick={() => set(false)}
            >
              {texts.deactivateYes}
            </Button>
            <Button size="sm" variant="subtle" onClick={() => setAsking(false)}>
              {texts.cancel}
            </Button>
          </Row>
        </div>
      )}
      {!person.active && (
        <Row apart>
          <Muted small>{texts.isInactive}</Muted>
          <Button size="sm" variant="light" loading={call.isPending} onClick={() => set(true)}>
            {texts.activate}
          </Button>
        </Row>
      )}
      <ProblemNotice error={call.error} />
    </section>
  );
}
