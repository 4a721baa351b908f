import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCall } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { fieldError, ProblemNotice, Stack } from '@/kernel/ui';
import { chooseFirstPassword, type SessionAnswer } from '../api/session';
import { identityTexts } from '../texts';
import { NewPasswordInput } from './NewPasswordInput';

interface Props {
  session: string;
  onAnswer: (answer: SessionAnswer) => void;
}

export function FirstPasswordForm({ session, onAnswer }: Props) {
  const texts = useTexts(identityTexts);
  const [password, setPassword] = useState('');
  const call = useCall({ mutationFn: () => chooseFirstPassword(session, password), onSuccess: onAnswer });

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <NewPasswordInput
          value={password}
          onChange={setPassword}
          error={fieldError(call.error, 'new_password')}
          autoFocus
        />
        <ProblemNotice error={call.error} except={['new_password']} />
        <Button type="submit" size="md" fullWidth loading={call.isPending}>
          {texts.savePassword}
        </Button>
      </Stack>
    </form>
  );
}
