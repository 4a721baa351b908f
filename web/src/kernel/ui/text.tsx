import type { ReactNode } from 'react';
import classes from './layout.module.css';

/** Secondary text. */
export function Muted({ children, small = false, role }: { children: ReactNode; small?: boolean; role?: 'status' }) {
  return (
    <p className={classes.muted} data-small={small || undefined} role={role}>
      {children}
    </p>
  );
}

/** For screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={classes.visuallyHidden}>{children}</span>;
}

/** Looks like a link because it leads on, is a button because it has no address. */
export function LinkButton({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <button type="button" className={classes.linkButton} onClick={onClick}>
      {children}
    </button>
  );
}
