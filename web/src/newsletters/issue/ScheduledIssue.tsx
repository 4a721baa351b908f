import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useTexts } from '@/kernel/i18n';
import { Notice, ProblemNotice, Row } from '@/kernel/ui';
import { useCancelIssue, useChangeIssue, type WholeIssue } from '../api/useIssue';
import { inRomania, wallTime } from '../model/romanian-time';
import { issueTexts } from '../texts';
import { type IssueDraft, IssueForm } from './IssueForm';

/** A scheduled issue, which can still be changed and cancelled. */
export function ScheduledIssue({ issue }: { issue: WholeIssue }) {
  const texts = useTexts(issueTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<IssueDraft>(() => ({
    subject: issue.subject,
    body: issue.body,
    when: wallTime(new Date(issue.send_at)),
  }));
  const [isAsking, setAsking] = useState(false);
  const call = useChangeIssue(issue.newsletter, issue.id);
  const cancel = useCancelIssue(issue.newsletter, issue.id);

  return (
    <>
      <Notice
        tone="info"
        action={
          !isAsking && (
            <Button variant="default" size="sm" onClick={() => setAsking(true)}>
              {texts.cancel}
            </Button>
          )
        }
      >
        {texts.goesOut(inRomania(issue.send_at, language))}
      </Notice>
      {isAsking && (
        <Notice tone="wait" title={texts.cancelSure}>
          <Row>
            <Button color="red" size="sm" loading={cancel.isPending} onClick={() => cancel.mutate()}>
              {texts.cancelYes}
            </Button>
            <Button variant="default" size="sm" onClick={() => setAsking(false)}>
              {texts.cancelNo}
            </Button>
          </Row>
        </Notice>
      )}
      <ProblemNotice error={cancel.error} />
      <IssueForm
        code={issue.newsletter}
        draft={draft}
        onChange={(part) => {
          setDraft({ ...draft, ...part });
          call.reset();
        }}
        onSubmit={(changed) => call.mutate(changed)}
        submit={texts.save}
        isSending={call.isPending}
        error={call.error}
      >
        {call.isSuccess && <Notice tone="good">{texts.saved}</Notice>}
      </IssueForm>
    </>
  );
}
