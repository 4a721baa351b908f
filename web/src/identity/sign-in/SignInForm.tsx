import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCall } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { ProblemNotice, Stack } from '@/kernel/ui';
import { type SessionAnswer, signIn } from '../api/session';
import { identityTexts } from '../texts';

interface Props {
  email: string;
  onEmail?: (email: string) => void;
  onAnswer: (answer: SessionAnswer) => void;
}

export function SignInForm({ email, onEmail, onAnswer }: Props) {
  const texts = useTexts(identityTexts);
  const [password, setPassword] = useState('');
  const call = useCall({ mutationFn: () => signIn(email, password), onSuccess: onAnswer });

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus={Boolean(onEmail)}
          readOnly={!onEmail}
          label={texts.email}
          value={email}
          onChange={(event) => onEmail?.(event.currentTarget.value)}
        />
        <PasswordInput
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          autoFocus={!onEmail}
          data-autofocus={!onEmail || undefined}
          label={texts.password}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <ProblemNotice error={call.error} />
        <Button type="submit" size="md" fullWidth loading={call.isPending}>
          {texts.signIn}
        </Button>
      </Stack>
    </form>
  );
}
