import type { ReactNode } from 'react';
import classes from './layout.module.css';

/** Secondary text. */
export function Soft({ children, small = false, role }: { children: ReactNode; small?: boolean; role?: 'status' }) {
  return (
    <p className={classes.soft} data-small={small || undefined} role={role}>
      {children}
    </p>
  );
}
