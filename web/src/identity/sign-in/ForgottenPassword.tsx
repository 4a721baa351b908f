import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCall } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { fieldError, Muted, ProblemNotice, Stack } from '@/kernel/ui';
import { forgetPassword } from '../api/session';
import { identityTexts } from '../texts';
import { ResetPasswordForm } from './ResetPasswordForm';

interface Props {
  email: string;
  onEmail: (email: string) => void;
  onChanged: () => void;
}

export function ForgottenPassword({ email, onEmail, onChanged }: Props) {
  const texts = useTexts(identityTexts);
  const [sent, setSent] = useState(false);
  const call = useCall({ mutationFn: () => forgetPassword(email), onSuccess: () => setSent(true) });

  if (sent) return <ResetPasswordForm email={email} onAgain={() => call.mutate()} onChanged={onChanged} />;

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Muted>{texts.forgottenLead}</Muted>
        <TextInput
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus
          label={texts.email}
          value={email}
          error={fieldError(call.error, 'email')}
          onChange={(event) => onEmail(event.currentTarget.value)}
        />
        <ProblemNotice error={call.error} except={['email']} />
        <Button type="submit" size="md" fullWidth loading={call.isPending}>
          {texts.sendCode}
        </Button>
      </Stack>
    </form>
  );
}
