import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

const ICONS = { bad: IconAlertTriangle, good: IconCircleCheck, info: IconInfoCircle, wait: IconInfoCircle };

interface Props {
  tone: keyof typeof ICONS;
  title?: string | undefined;
  children?: ReactNode;
  action?: ReactNode;
}

/** A message that screen readers announce at once. */
export function Notice({ tone, title, children, action }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={20} stroke={1.8} aria-hidden />
      <div className={classes.text}>
        {title && <b>{title}</b>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
