import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import type { ContactState } from '../model/search';
import { contactTexts } from '../texts';
import classes from './StateMark.module.css';

export function StateMark({ state }: { state: ContactState }) {
  const texts = useTexts(contactTexts);
  const Icon = state === 'active' ? IconCircleCheck : IconCircleOff;
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={16} stroke={2} aria-hidden />
      {texts[state]}
    </span>
  );
}
