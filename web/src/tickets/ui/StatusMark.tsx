import { useTexts } from '@/kernel/i18n';
import { STATUS_RULES, type Status } from '../model/status';
import { statusTexts } from '../model/status-texts';
import classes from './StatusMark.module.css';

/** A status by shape, word and colour. */
export function StatusMark({ status }: { status: Status }) {
  const texts = useTexts(statusTexts);
  const { icon: Icon, tone } = STATUS_RULES[status];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={16} stroke={2} aria-hidden />
      {texts[status]}
    </span>
  );
}
