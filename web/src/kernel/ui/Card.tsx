import type { ReactNode } from 'react';
import classes from './layout.module.css';

interface Props {
  title?: string;
  action?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}

/** A part of a screen; `flush` leaves the padding to its content. */
export function Card({ title, action, children, flush = false }: Props) {
  return (
    <section className={classes.card} data-flush={flush || undefined}>
      {title && (
        <header className={classes.cardHead}>
          <h2>{title}</h2>
          {action}
        </header>
      )}
      {children}
    </section>
  );
}
