import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { fieldError, ProblemNotice, Row, Select, Soft, Stack } from '@/kernel/ui';
import type { Person } from '../api/usePeople';
import { useChangePerson } from '../api/useSavePerson';
import { identityTexts } from '../texts';
import { Access } from './Access';
import { NameFields } from './NameFields';
import { peopleTexts } from './texts';

interface Props {
  person: Person;
  onClose: () => void;
  onDone: (outcome: string) => void;
}

export function PersonDialog({ person, onClose, onDone }: Props) {
  const t = useTexts(peopleTexts);
  const i = useTexts(identityTexts);
  const call = useChangePerson(person);
  const [values, setValues] = useState({
    first_name: person.first_name,
    last_name: person.last_name,
    language: person.language,
    role: person.role,
  });
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });

  function submit(event: FormEvent) {
    event.preventDefault();
    const { role, ...rest } = values;
    call.mutate(
      { ...rest, ...(role === 'client' || role === person.role ? {} : { role }) },
      { onSuccess: () => onDone(t.savedPerson(`${values.first_name} ${values.last_name}`)) },
    );
  }

  return (
    <Modal opened onClose={onClose} title={t.editTitle} closeButtonProps={{ 'aria-label': t.close }}>
      <form onSubmit={submit}>
        <Stack>
          <Soft>{person.email}</Soft>
          <NameFields values={values} onChange={change} error={call.error} />
          {person.role !== 'client' && (
            <Select
              label={t.role}
              value={values.role}
              error={fieldError(call.error, 'role')}
              choices={[
                { value: 'consultant', label: i.consultant },
                { value: 'admin', label: i.admin },
              ]}
              onChange={(role) => change({ role: role === 'admin' ? 'admin' : 'consultant' })}
            />
          )}
          <Select
            label={t.language}
            value={values.language}
            choices={[
              { value: 'ro', label: 'Română' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(language) => change({ language: language === 'en' ? 'en' : 'ro' })}
          />
          <ProblemNotice error={call.error} except={['first_name', 'last_name', 'role']} />
          <Row>
            <Button type="submit" loading={call.isPending}>
              {t.save}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {t.cancel}
            </Button>
          </Row>
        </Stack>
      </form>
      <Access person={person} onDone={onDone} />
    </Modal>
  );
}
