import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { ProblemNotice, Row, Soft } from '@/kernel/ui';
import type { Person } from '../api/usePeople';
import { useChangePerson } from '../api/useSavePerson';
import classes from './people.module.css';
import { peopleTexts } from './texts';

/** Closing somebody's access, after saying what that means, and opening it again. */
export function Access({ person, onDone }: { person: Person; onDone: (outcome: string) => void }) {
  const t = useTexts(peopleTexts);
  const call = useChangePerson(person);
  const [isAsking, setAsking] = useState(false);
  const name = `${person.first_name} ${person.last_name}`;
  const set = (active: boolean) =>
    call.mutate({ active }, { onSuccess: () => onDone(active ? t.reopened(name) : t.closed(name)) });

  return (
    <section className={classes.closing} aria-label={t.access}>
      {person.active && !isAsking && (
        <Row apart>
          <Soft small>{t.isActive}</Soft>
          <Button size="sm" className={classes.close ?? ''} onClick={() => setAsking(true)}>
            {t.deactivate}
          </Button>
        </Row>
      )}
      {person.active && isAsking && (
        <div
          role="alertdialog"
          aria-label={t.deactivateTitle(name)}
          className={classes.closing}
          style={{ margin: 0, padding: 0, border: 0 }}
        >
          <b>{t.deactivateTitle(name)}</b>
          <p>{person.role === 'client' ? t.deactivateUser : t.deactivateStaff}</p>
          <Row>
            <Button
              size="sm"
              className={classes.danger ?? ''}
              autoFocus
              loading={call.isPending}
              onClick={() => set(false)}
            >
              {t.deactivateYes}
            </Button>
            <Button size="sm" variant="subtle" onClick={() => setAsking(false)}>
              {t.cancel}
            </Button>
          </Row>
        </div>
      )}
      {!person.active && (
        <Row apart>
          <Soft small>{t.isInactive}</Soft>
          <Button size="sm" variant="light" loading={call.isPending} onClick={() => set(true)}>
            {t.activate}
          </Button>
        </Row>
      )}
      <ProblemNotice error={call.error} />
    </section>
  );
}
