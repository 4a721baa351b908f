import { TextInput } from '@mantine/core';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { fieldError, Select } from '@/kernel/ui';
import type { Fields } from '../model/fields';
import type { SaveFailure } from '../model/problems';
import { contactTexts } from '../texts';
import classes from './contact.module.css';
import { contactFormTexts } from './texts';

interface Props {
  values: Fields;
  error: SaveFailure | null;
  onChange: (part: Partial<Fields>) => void;
}

/** The fields that show their messages themselves. */
export const FIELDS = ['last_name', 'first_name', 'sex', 'title', 'mobile', 'email', 'function', 'state', 'language'];

export function ContactFields({ values, error, onChange }: Props) {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(contactFormTexts);
  const taken = isProblem(error, 'email-taken') ? error.message : undefined;

  function text(name: 'last_name' | 'first_name' | 'title' | 'function' | 'mobile' | 'email', longest = 100) {
    return (
      <TextInput
        name={`contact-${name}`}
        label={contactText[name]}
        autoComplete="off"
        maxLength={longest}
        value={values[name]}
        required={name === 'email'}
        type={{ mobile: 'tel', email: 'email' }[name as string] ?? 'text'}
        placeholder={name === 'mobile' ? texts.mobileHint : undefined}
        error={(name === 'email' && taken) || fieldError(error, name)}
        onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    );
  }

  return (
    <div className={classes.fields}>
      {text('last_name')}
      {text('first_name')}
      <Select
        label={contactText.sex}
        none={contactText.none}
        value={values.sex}
        choices={[
          { value: 'M', label: 'M' },
          { value: 'F', label: 'F' },
        ]}
        onChange={(sex) => onChange({ sex: sex === 'M' || sex === 'F' ? sex : '' })}
      />
      {text('mobile', 40)}
      {text('email', 254)}
      {text('function')}
      {text('title')}
      <Select
        label={`${contactText.state} *`}
        value={values.state}
        choices={[
          { value: 'active', label: contactText.active },
          { value: 'inactive', label: contactText.inactive },
        ]}
        onChange={(state) => onChange({ state: state === 'inactive' ? 'inactive' : 'active' })}
      />
      <Select
        label={contactText.language}
        value={values.language}
        choices={[
          { value: 'ro', label: 'Română' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(language) => onChange({ language: language === 'en' ? 'en' : 'ro' })}
      />
    </div>
  );
}
