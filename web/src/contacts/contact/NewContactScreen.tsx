import { Button } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { newKey } from '@/kernel/storage';
import { Card, Muted, Page, ProblemNotice, Stack } from '@/kernel/ui';
import { useCreateContact } from '../api/useSaveContact';
import { changes, EMPTY, type Fields, isChanged } from '../model/fields';
import { listSearch } from '../model/search';
import { contactTexts } from '../texts';
import { ContactFields, FIELDS } from './ContactFields';
import classes from './contact.module.css';
import { contactFormTexts } from './texts';
import { UnsavedChangesGuard } from './UnsavedChangesGuard';

/** Adds a contact. Its newsletters can be chosen after it is saved. */
export function NewContactScreen() {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(contactFormTexts);
  const search = useSearch({ from: '/contacts/new' });
  const navigate = useNavigate();
  const [values, setValues] = useState(EMPTY);
  const [key, setKey] = useState(newKey);
  const call = useCreateContact(search);
  const list = listSearch(search);

  function change(part: Partial<Fields>) {
    setKey(newKey());
    setValues({ ...values, ...part });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate(
      { key, contact: { ...changes(EMPTY, values), email: values.email } },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/contacts/$id', params: { id }, search: list, ignoreBlocker: true, replace: true }),
      },
    );
  }

  return (
    <Page title={contactText.newContact} lead={texts.newLead}>
      <div className={classes.top}>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconChevronLeft size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/contacts" search={list} {...props} />}
        >
          {contactText.back}
        </Button>
      </div>
      <Card>
        <form onSubmit={submit} noValidate>
          <Stack>
            <ContactFields values={values} error={call.error} onChange={change} />
            {!isProblem(call.error, 'email-taken') && <ProblemNotice error={call.error} except={FIELDS} />}
          </Stack>
          <div className={classes.foot}>
            <Button type="submit" loading={call.isPending}>
              {texts.create}
            </Button>
            <Button
              variant="default"
              onClick={() => void navigate({ to: '/contacts', search: list, ignoreBlocker: true })}
            >
              {contactText.cancel}
            </Button>
            <Muted small>{texts.required}</Muted>
          </div>
        </form>
      </Card>
      <UnsavedChangesGuard when={isChanged(EMPTY, values) && !call.isPending && !call.isSuccess} />
    </Page>
  );
}
