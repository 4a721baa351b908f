import { TextInput } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { fieldError } from '@/kernel/ui';
import classes from './people.module.css';
import { peopleTexts } from './texts';

interface Names {
  first_name: string;
  last_name: string;
}

interface Props {
  values: Names;
  onChange: (part: Partial<Names>) => void;
  error: Error | null;
}

export function NameFields({ values, onChange, error }: Props) {
  const texts = useTexts(peopleTexts);
  return (
    <div className={classes.twoColumns}>
      <TextInput
        name="first_name"
        label={texts.firstName}
        required
        withAsterisk={false}
        autoComplete="off"
        value={values.first_name}
        error={fieldError(error, 'first_name')}
        onChange={(event) => onChange({ first_name: event.currentTarget.value })}
      />
      <TextInput
        name="last_name"
        label={texts.lastName}
        required
        withAsterisk={false}
        autoComplete="off"
        value={values.last_name}
        error={fieldError(error, 'last_name')}
        onChange={(event) => onChange({ last_name: event.currentTarget.value })}
      />
    </div>
  );
}
