import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCall } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { fieldError, Muted, ProblemNotice, Stack } from '@/kernel/ui';
import { resetPassword } from '../api/session';
import { identityTexts } from '../texts';
import { NewPasswordInput } from './NewPasswordInput';

interface Props {
  email: string;
  onAgain: () => void;
  onChanged: () => void;
}

export function ResetPasswordForm({ email, onAgain, onChanged }: Props) {
  const texts = useTexts(identityTexts);
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const call = useCall({ mutationFn: () => resetPassword(email, code, password), onSuccess: onChanged });

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Muted role="status">{texts.codeLead(email)}</Muted>
        <TextInput
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          withAsterisk={false}
          autoFocus
          label={texts.code}
          value={code}
          error={fieldError(call.error, 'code')}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <NewPasswordInput value={password} onChange={setPassword} error={fieldError(call.error, 'password')} />
        <ProblemNotice error={call.error} except={['code', 'password']} />
        <Button type="submit" size="md" fullWidth loading={call.isPending}>
          {texts.setPassword}
        </Button>
        <Button variant="subtle" onClick={onAgain}>
          {texts.codeAgain}
        </Button>
      </Stack>
    </form>
  );
}
