import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import { isProblem } from '@/kernel/api';
import { formats, useTexts } from '@/kernel/i18n';
import { Muted, Notice, ProblemNotice, Stack } from '@/kernel/ui';
import type { ContactInList } from '../model/contact';
import type { Fields } from '../model/fields';
import type { SaveFailure } from '../model/problems';
import { contactTexts } from '../texts';
import { ContactFields, FIELDS } from './ContactFields';
import classes from './contact.module.css';
import { contactFormTexts } from './texts';

interface Props {
  contact: ContactInList;
  values: Fields;
  error: SaveFailure | null;
  isBusy: boolean;
  onChange: (part: Partial<Fields>) => void;
  onCancel: () => void;
  onFinish: () => void;
  onReload: () => void;
}

/** The tab Principal: the fields of the contact. */
export function PrincipalTab({ contact, values, error, isBusy, onChange, onCancel, onFinish, onReload }: Props) {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(contactFormTexts);
  const author = contact.updated_by.startsWith('@') ? texts.byMail : contact.updated_by;

  function submit(event: FormEvent) {
    event.preventDefault();
    onFinish();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {contact.undeliverable && <Notice tone="bad">{texts[contact.undeliverable]}</Notice>}
        {contact.authorised_user && <Notice tone="info">{texts.authorised}</Notice>}
        <ContactFields values={values} error={error} onChange={onChange} />
        {!isProblem(error, 'email-taken') && !isProblem(error, 'ends-access') && (
          <ProblemNotice
            error={error}
            except={FIELDS}
            action={
              isProblem(error, 'stale') && (
                <Button size="sm" variant="default" onClick={onReload}>
                  {texts.stale}
                </Button>
              )
            }
          />
        )}
      </Stack>
      <div className={classes.foot}>
        <Button type="submit" loading={isBusy}>
          {contactText.finish}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {contactText.cancel}
        </Button>
        <Muted small>{texts.changed(formats.moment(contact.updated_at), author)}</Muted>
      </div>
    </form>
  );
}
