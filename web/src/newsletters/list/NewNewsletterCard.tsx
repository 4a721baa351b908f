import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { newKey } from '@/kernel/storage';
import { Card, fieldError, ProblemNotice, Stack } from '@/kernel/ui';
import { useCreateNewsletter } from '../api/useNewsletters';
import classes from '../newsletters.module.css';
import { newsletterTexts } from '../texts';

export function NewNewsletterCard() {
  const texts = useTexts(newsletterTexts);
  const call = useCreateNewsletter();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [key, setKey] = useState(newKey);
  const isTaken = isProblem(call.error, 'already-exists');

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate(
      { code, name, key },
      {
        onSuccess: () => {
          setCode('');
          setName('');
          setKey(newKey());
        },
      },
    );
  }

  return (
    <Card title={texts.add}>
      <form onSubmit={submit} onChange={() => setKey(newKey())}>
        <Stack>
          <div className={classes.fields}>
            <TextInput
              name="code"
              label={texts.code}
              title={texts.codeHint}
              required
              withAsterisk={false}
              maxLength={32}
              value={code}
              placeholder="000XX"
              error={isTaken ? call.error?.message : fieldError(call.error, 'code')}
              onChange={(event) => setCode(event.currentTarget.value.toUpperCase())}
            />
            <TextInput
              name="name"
              label={texts.name}
              required
              withAsterisk={false}
              value={name}
              error={fieldError(call.error, 'name')}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" loading={call.isPending}>
              {texts.create}
            </Button>
          </div>
          {!isTaken && <ProblemNotice error={call.error} except={['code', 'name']} />}
        </Stack>
      </form>
    </Card>
  );
}
