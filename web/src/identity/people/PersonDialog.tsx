import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { fieldError, Muted, ProblemNotice, Row, Select, Stack } from '@/kernel/ui';
import type { Person } from '../api/usePeople';
import { useChangePerson } from '../api/useSavePerson';
import { identityTexts } from '../texts';
import { AccountAccess } from './AccountAccess';
import { NameFields } from './NameFields';
import { peopleTexts } from './texts';

interface Props {
  person: Person;
  onClose: () => void;
  onDone: (outcome: string) => void;
}

export function PersonDialog({ person, onClose, onDone }: Props) {
  const texts = useTexts(peopleTexts);
  const identityText = useTexts(identityTexts);
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
      { onSuccess: () => onDone(texts.savedPerson(`${values.first_name} ${values.last_name}`)) },
    );
  }

  return (
    <Modal opened onClose={onClose} title={texts.editTitle} closeButtonProps={{ 'aria-label': texts.close }}>
      <form onSubmit={submit}>
        <Stack>
          <Muted>{person.email}</Muted>
          <NameFields values={values} onChange={change} error={call.error} />
          {person.role !== 'client' && (
            <Select
              label={texts.role}
              value={values.role}
              error={fieldError(call.error, 'role')}
              choices={[
                { value: 'consultant', label: identityText.consultant },
                { value: 'admin', label: identityText.admin },
              ]}
              onChange={(role) => change({ role: role === 'admin' ? 'admin' : 'consultant' })}
            />
          )}
          <Select
            label={texts.language}
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
              {texts.save}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {texts.cancel}
            </Button>
          </Row>
        </Stack>
      </form>
      <AccountAccess person={person} onDone={onDone} />
    </Modal>
  );
}
