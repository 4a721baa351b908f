import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Card, fieldError, Notice, ProblemNotice, Row, Stack } from '@/kernel/ui';
import { type Company, useSaveCompany } from '../api/useCompanies';
import classes from '../editing/editing.module.css';
import { companyTexts } from './texts';

export function NameCard({ company }: { company: Company }) {
  const texts = useTexts(companyTexts);
  const [name, setName] = useState(company.name);
  const call = useSaveCompany(company.code);

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate({ name });
  }

  return (
    <Card>
      <form onSubmit={submit}>
        <Stack tight>
          <div className={classes.contractHead}>
            <TextInput
              name="name"
              label={texts.name}
              required
              withAsterisk={false}
              value={name}
              error={fieldError(call.error, 'name')}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" size="md" variant="default" disabled={name === company.name} loading={call.isPending}>
              {texts.rename}
            </Button>
          </div>
          <ProblemNotice error={call.error} except={['name']} />
          {call.isSuccess && name === company.name && (
            <Row>
              <Notice tone="good">{texts.renamed}</Notice>
            </Row>
          )}
        </Stack>
      </form>
    </Card>
  );
}
