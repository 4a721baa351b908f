import type { ReactNode } from 'react';
import classes from './layout.module.css';

/** Children below one another. */
export function Stack({ children, tight = false }: { children: ReactNode; tight?: boolean }) {
  return (
    <div className={classes.stack} data-tight={tight || undefined}>
      {children}
    </div>
  );
}
