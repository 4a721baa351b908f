import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { newKey } from '@/kernel/storage';
import { fieldError, ProblemNotice, Row, Select, Stack } from '@/kernel/ui';
import { type NewPerson, useCreatePerson } from '../api/useSavePerson';
import { NewPasswordInput } from '../sign-in/NewPasswordInput';
import { identityTexts } from '../texts';
import { FirstSignIn } from './FirstSignIn';
import { NameFields } from './NameFields';
import { peopleTexts } from './texts';

interface Props {
  company: string | null;
  onClose: () => void;
  onDone: (outcome: string) => void;
}

const EMPTY: NewPerson = {
  email: '',
  first_name: '',
  last_name: '',
  password: null,
  language: 'ro',
  role: 'consultant',
};

/** Creates an account, with an invitation or with a password that the administrator tells the person. */
export function NewPersonDialog({ company, onClose, onDone }: Props) {
  const texts = useTexts(peopleTexts);
  const identityText = useTexts(identityTexts);
  const call = useCreatePerson(company);
  const [person, setPerson] = useState(EMPTY);
  const [key, setKey] = useState(newKey);
  const isTaken = isProblem(call.error, 'email-taken');
  const isInvited = person.password === null;

  function change(part: Partial<NewPerson>) {
    setKey(newKey());
    setPerson({ ...person, ...part });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate(
      { key, person },
      { onSuccess: ({ email }) => onDone(isInvited ? texts.invited(email) : texts.created(email)) },
    );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={company ? texts.addUser : texts.addStaff}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            type="email"
            name="new-email"
            autoComplete="off"
            label={identityText.email}
            required
            withAsterisk={false}
            data-autofocus
            value={person.email}
            error={isTaken ? call.error?.message : fieldError(call.error, 'email')}
            onChange={(event) => change({ email: event.currentTarget.value })}
          />
          <NameFields values={person} onChange={change} error={call.error} />
          {company === null && (
            <Select
              label={texts.role}
              value={person.role}
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
            value={person.language}
            choices={[
              { value: 'ro', label: 'Română' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(language) => change({ language: language === 'en' ? 'en' : 'ro' })}
          />
          <FirstSignIn isInvited={isInvited} onChange={(invited) => change({ password: invited ? null : '' })} />
          {!isInvited && (
            <NewPasswordInput
              value={person.password ?? ''}
              onChange={(password) => change({ password })}
              error={fieldError(call.error, 'password')}
            />
          )}
          {!isTaken && (
            <ProblemNotice error={call.error} except={['email', 'first_name', 'last_name', 'role', 'password']} />
          )}
          <Row>
            <Button type="submit" loading={call.isPending}>
              {isInvited ? texts.sendInvitation : texts.create}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {texts.cancel}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
