import { PasswordInput } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { identityTexts } from '../texts';

const SHORTEST = 10;

interface Props {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  autoFocus?: boolean;
}

export function NewPasswordInput({ value, onChange, error, autoFocus = false }: Props) {
  const texts = useTexts(identityTexts);
  return (
    <PasswordInput
      name="new-password"
      autoComplete="new-password"
      required
      withAsterisk={false}
      minLength={SHORTEST}
      label={texts.newPassword}
      description={texts.passwordRule}
      error={error}
      autoFocus={autoFocus}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
