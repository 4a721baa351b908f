import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { newKey } from '@/kernel/storage';
import { Card, fieldError, Page, ProblemNotice, Row, Stack } from '@/kernel/ui';
import { useCreateProduct } from '../api/useProducts';
import { codeFrom } from '../model/rows';
import { productTexts } from './texts';

export function NewProductScreen() {
  const texts = useTexts(productTexts);
  const navigate = useNavigate();
  const call = useCreateProduct();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [key, setKey] = useState(newKey);
  const code = chosen ?? (name.trim() ? codeFrom(name, []) : '');
  const isTaken = isProblem(call.error, 'already-exists');

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate(
      { code, name, key },
      { onSuccess: (made) => void navigate({ to: '/products/$code', params: { code: made.code } }) },
    );
  }

  return (
    <Page title={texts.add} lead={texts.addLead} width="reading">
      <Card>
        <form onSubmit={submit} onChange={() => setKey(newKey())}>
          <Stack>
            <TextInput
              name="name"
              label={texts.name}
              required
              withAsterisk={false}
              autoFocus
              value={name}
              error={fieldError(call.error, 'name')}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextInput
              name="code"
              label={texts.code}
              description={texts.codeHint}
              required
              withAsterisk={false}
              maxLength={32}
              value={code}
              error={isTaken ? call.error?.message : fieldError(call.error, 'code')}
              onChange={(event) => setChosen(event.currentTarget.value.toUpperCase())}
            />
            {!isTaken && <ProblemNotice error={call.error} except={['name', 'code']} />}
            <Row>
              <Button type="submit" size="md" loading={call.isPending}>
                {texts.create}
              </Button>
            </Row>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
