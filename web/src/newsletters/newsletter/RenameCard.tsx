import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Card, fieldError, Notice, ProblemNotice, Stack } from '@/kernel/ui';
import { useRenameNewsletter } from '../api/useNewsletters';
import classes from '../newsletters.module.css';
import { newsletterTexts } from '../texts';

export function RenameCard({ code, name: before }: { code: string; name: string }) {
  const texts = useTexts(newsletterTexts);
  const [name, setName] = useState(before);
  const call = useRenameNewsletter(code);

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate(name);
  }

  return (
    <Card>
      <form onSubmit={submit}>
        <Stack tight>
          <div className={classes.rename}>
            <TextInput
              name="name"
              label={texts.name}
              required
              withAsterisk={false}
              value={name}
              error={fieldError(call.error, 'name')}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={name === before} loading={call.isPending}>
              {texts.rename}
            </Button>
          </div>
          <ProblemNotice error={call.error} except={['name']} />
          {call.isSuccess && name === before && <Notice tone="good">{texts.renamed}</Notice>}
        </Stack>
      </form>
    </Card>
  );
}
