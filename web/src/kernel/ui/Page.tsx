import type { ReactNode } from 'react';
import classes from './layout.module.css';
import { useTitle } from './useTitle';

interface Props {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  width?: 'reading' | 'wide' | 'full';
}

/** The frame of every screen: its one h1, what it is for, its main action. */
export function Page({ title, lead, action, children, width = 'wide' }: Props) {
  useTitle(title);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.pageHead}>
        <div>
          <h1>{title}</h1>
          {lead && <div className={classes.soft}>{lead}</div>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
