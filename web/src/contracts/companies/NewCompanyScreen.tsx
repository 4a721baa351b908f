import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { newKey } from '@/kernel/storage';
import { Card, fieldError, Page, ProblemNotice, Row, Stack } from '@/kernel/ui';
import { useCreateCompany } from '../api/useCompanies';
import { companyTexts } from './texts';

export function NewCompanyScreen() {
  const texts = useTexts(companyTexts);
  const navigate = useNavigate();
  const call = useCreateCompany();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [key, setKey] = useState(newKey);
  const isTaken = isProblem(call.error, 'already-exists');

  function change(set: (value: string) => void, value: string) {
    setKey(newKey());
    set(value);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate(
      { code, name, key },
      { onSuccess: (made) => void navigate({ to: '/companies/$code', params: { code: made.code } }) },
    );
  }

  return (
    <Page title={texts.add} lead={texts.addLead} width="reading">
      <Card>
        <form onSubmit={submit}>
          <Stack>
            <TextInput
              name="name"
              label={texts.name}
              required
              withAsterisk={false}
              autoFocus
              value={name}
              error={fieldError(call.error, 'name')}
              onChange={(event) => change(setName, event.currentTarget.value)}
            />
            <TextInput
              name="code"
              label={texts.code}
              description={texts.codeHint}
              required
              withAsterisk={false}
              maxLength={10}
              value={code}
              error={isTaken ? call.error?.message : fieldError(call.error, 'code')}
              onChange={(event) => change(setCode, event.currentTarget.value.toUpperCase())}
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
