import type { ReactNode } from 'react';
import classes from './layout.module.css';

/** Looks like a link because it leads on, is a button because it has no address. */
export function LinkButton({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <button type="button" className={classes.linkButton} onClick={onClick}>
      {children}
    </button>
  );
}
