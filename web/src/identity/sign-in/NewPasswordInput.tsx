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
  const t = useTexts(identityTexts);
  return (
    <PasswordInput
      name="new-password"
      autoComplete="new-password"
      required
      withAsterisk={false}
      minLength={SHORTEST}
      label={t.newPassword}
      description={t.passwordRule}
      error={error}
      autoFocus={autoFocus}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
