import { IconCircleCheck, IconCircleDashed, IconFlask2, IconMessageQuestion, IconUserCheck } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import type { Status } from '../model/ticket';
import { ticketTexts } from '../texts';
import classes from './StatusMark.module.css';

export const STATUS_ICONS = {
  new: IconCircleDashed,
  taken: IconUserCheck,
  needs_details: IconMessageQuestion,
  in_testing: IconFlask2,
  closed: IconCircleCheck,
} satisfies Record<Status, typeof IconFlask2>;

/** A state by shape, word and colour. */
export function StatusMark({ status }: { status: Status }) {
  const texts = useTexts(ticketTexts);
  const Icon = STATUS_ICONS[status];
  return (
    <span className={classes.mark} data-status={status}>
      <Icon size={16} stroke={2} aria-hidden />
      {texts[status]}
    </span>
  );
}
