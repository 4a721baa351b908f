import { useTexts } from '@/kernel/i18n';
import type { Issue } from '../api/useIssues';
import classes from '../newsletters.module.css';
import { newsletterTexts } from '../texts';

export function IssueState({ state }: { state: Issue['state'] }) {
  const t = useTexts(newsletterTexts);
  const names = {
    scheduled: t.scheduledState,
    sending: t.sendingState,
    sent: t.sentState,
    cancelled: t.cancelledState,
  };
  return (
    <span className={classes.state} data-state={state}>
      {names[state]}
    </span>
  );
}
