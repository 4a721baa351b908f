import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { Card, fieldError, Notice, ProblemNotice, Row, Stack, Textarea } from '@/kernel/ui';
import { useSendTest } from '../api/useIssue';
import { momentOf } from '../model/romanian-time';
import classes from '../newsletters.module.css';
import { issueTexts } from '../texts';
import { PreviewCard } from './PreviewCard';

export interface IssueDraft {
  subject: string;
  body: string;
  /** Local time in Romania, as the field has it. */
  when: string;
}

interface Props {
  code: string;
  draft: IssueDraft;
  onChange: (part: Partial<IssueDraft>) => void;
  onSubmit: (issue: { subject: string; body: string; send_at: string }) => void;
  submit: string;
  isSending: boolean;
  error: Error | null;
  children?: ReactNode;
}

const FIELDS = ['subject', 'body', 'send_at'];

/** The form of an issue, beside a preview of its mail. */
export function IssueForm({ code, draft, onChange, onSubmit, submit, isSending, error, children }: Props) {
  const texts = useTexts(issueTexts);
  const { email } = useUser();
  const test = useSendTest(code);
  const [missing, setMissing] = useState<string | null>(null);
  const { subject, body, when } = draft;
  const failure = error ?? test.error;
  const isWritten = subject.trim() !== '' && body.trim() !== '';

  function send(event: FormEvent) {
    event.preventDefault();
    const moment = momentOf(when);
    setMissing(moment ? null : when ? texts.whenSkipped : texts.whenMissing);
    if (moment) onSubmit({ subject, body, send_at: moment.toISOString() });
  }

  return (
    <div className={classes.editor}>
      <Card title={texts.write}>
        <form onSubmit={send} onChange={() => test.reset()}>
          <Stack>
            <TextInput
              name="subject"
              label={texts.subject}
              required
              withAsterisk={false}
              maxLength={200}
              value={subject}
              error={fieldError(failure, 'subject')}
              onChange={(event) => onChange({ subject: event.currentTarget.value })}
            />
            <Textarea
              className={classes.body ?? ''}
              name="body"
              label={texts.body}
              description={texts.bodyHint}
              required
              withAsterisk={false}
              rows={16}
              value={body}
              error={fieldError(failure, 'body')}
              onChange={(event) => onChange({ body: event.currentTarget.value })}
            />
            <TextInput
              type="datetime-local"
              name="send_at"
              label={texts.when}
              description={texts.whenHint}
              value={when}
              error={missing ?? fieldError(failure, 'send_at')}
              onChange={(event) => onChange({ when: event.currentTarget.value })}
            />
            <ProblemNotice error={failure} except={FIELDS} />
            {test.isSuccess && <Notice tone="good">{texts.tested(email)}</Notice>}
            {children}
            <Row apart>
              <Button
                variant="default"
                size="md"
                disabled={!isWritten}
                loading={test.isPending}
                onClick={() => test.mutate({ subject, body })}
              >
                {texts.test}
              </Button>
              <Button type="submit" size="md" loading={isSending}>
                {submit}
              </Button>
            </Row>
          </Stack>
        </form>
      </Card>
      <PreviewCard code={code} text={{ subject, body }} />
    </div>
  );
}
