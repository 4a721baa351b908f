import type { ReactNode } from 'react';
import classes from './layout.module.css';

/** For screen readers only. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className={classes.unseen}>{children}</span>;
}
