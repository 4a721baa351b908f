import { type ReactNode, useEffect } from 'react';
import classes from './layout.module.css';

interface PageProps {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  width?: 'reading' | 'wide' | 'full';
}

/** The frame of every screen: its one h1, what it is for, its main action. */
export function Page({ title, lead, action, children, width = 'wide' }: PageProps) {
  useTitle(title);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.pageHead}>
        <div>
          <h1>{title}</h1>
          {lead && <div className={classes.muted}>{lead}</div>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}

interface CardProps {
  title?: string;
  action?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}

/** A part of a screen; `flush` leaves the padding to its content. */
export function Card({ title, action, children, flush = false }: CardProps) {
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

/** Children beside one another, wrapping where there is no room. */
export function Row({ children, apart = false }: { children: ReactNode; apart?: boolean }) {
  return (
    <div className={classes.row} data-apart={apart || undefined}>
      {children}
    </div>
  );
}

/** Children below one another. */
export function Stack({ children, tight = false }: { children: ReactNode; tight?: boolean }) {
  return (
    <div className={classes.stack} data-tight={tight || undefined}>
      {children}
    </div>
  );
}

/** Names the browser's tab after the screen. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · WizRom Asistență`;
  }, [title]);
}
