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

/** A button that looks like a link: it leads to another step, but has no address. */
export function LinkButton({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <button type="button" className={classes.linkButton} onClick={onClick}>
      {children}
    </button>
  );
}
