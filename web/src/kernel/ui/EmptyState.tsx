import type { ReactNode } from 'react';
import classes from './State.module.css';

interface Props {
  icon: ReactNode;
  title: string;
  text: ReactNode;
  action?: ReactNode;
}

/** Nothing is here: why, and what to do next. */
export function EmptyState({ icon, title, text, action }: Props) {
  return (
    <div className={classes.state}>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <b className={classes.title}>{title}</b>
      <p>{text}</p>
      {action}
    </div>
  );
}
