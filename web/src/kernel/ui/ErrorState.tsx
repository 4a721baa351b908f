import { IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './State.module.css';

/** It could not be shown: why, and what to do next. */
export function ErrorState({ title, text, action }: { title: string; text: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon} data-bad aria-hidden>
        <IconCloudOff size={30} stroke={1.5} />
      </span>
      <b className={classes.title}>{title}</b>
      <p>{text}</p>
      {action}
    </div>
  );
}
