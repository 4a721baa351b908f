import { useTexts } from '@/kernel/i18n';
import type { Issue } from '../api/useIssues';
import classes from '../newsletters.module.css';
import { newsletterTexts } from '../texts';

export function IssueState({ state }: { state: Issue['state'] }) {
  const texts = useTexts(newsletterTexts);
  const names = {
    scheduled: texts.scheduledState,
    sending: texts.sendingState,
    sent: texts.sentState,
    cancelled: texts.cancelledState,
  };
  return (
    <span className={classes.state} data-state={state}>
      {names[state]}
    </span>
  );
}
