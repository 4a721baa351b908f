import { useNavigate, useParams } from '@tanstack/react-router';
import { useUser } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { useDraft } from '@/kernel/storage';
import { Notice, Page } from '@/kernel/ui';
import { useScheduleIssue } from '../api/useIssue';
import { useNewsletters } from '../api/useNewsletters';
import { issueTexts } from '../texts';
import { type IssueDraft, IssueForm } from './IssueForm';

const EMPTY: IssueDraft = { subject: '', body: '', when: '' };

/** Ediție nouă: writes, previews, tests and schedules an issue. */
export function NewIssueScreen() {
  const texts = useTexts(issueTexts);
  const navigate = useNavigate();
  const { code } = useParams({ from: '/newsletters/$code/new' });
  const { id } = useUser();
  const { data } = useNewsletters();
  const draft = useDraft(id, `issue:${code}`, EMPTY);
  const call = useScheduleIssue(code);

  function change(part: Partial<IssueDraft>) {
    draft.change(part);
    draft.renewKey();
  }

  function schedule(issue: { subject: string; body: string; send_at: string }) {
    call.mutate(
      { ...issue, key: draft.key },
      {
        onSuccess: (made) => {
          draft.discard();
          void navigate({ to: '/newsletters/$code/issues/$issue', params: { code, issue: made.id }, replace: true });
        },
      },
    );
  }

  return (
    <Page title={texts.newTitle} lead={data?.find((known) => known.code === code)?.name ?? code}>
      {draft.wasKept && <Notice tone="info">{texts.draftKept}</Notice>}
      <IssueForm
        code={code}
        draft={draft.value}
        onChange={change}
        onSubmit={schedule}
        submit={texts.schedule}
        isSending={call.isPending}
        error={call.error}
      />
    </Page>
  );
}
