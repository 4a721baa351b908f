import type { ReactNode } from 'react';
import classes from './layout.module.css';

/** Children beside one another, wrapping where there is no room. */
export function Row({ children, apart = false }: { children: ReactNode; apart?: boolean }) {
  return (
    <div className={classes.row} data-apart={apart || undefined}>
      {children}
    </div>
  );
}
