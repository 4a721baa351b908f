import { type ReactNode, useEffect } from 'react';
import classes from './layout.module.css';

interface PageProps {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  width?: 'reading' | 'wide' | 'full';
}

/** The frame of every screen: its only h1, a lead, its main action. */
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

/** A part of a screen; with `flush` its content has no padding. */
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

/** Puts its children beside one another; they wrap when there is no room. */
export function Row({ children, apart = false }: { children: ReactNode; apart?: boolean }) {
  return (
    <div className={classes.row} data-apart={apart || undefined}>
      {children}
    </div>
  );
}

/** Puts its children below one another. */
export function Stack({ children, tight = false }: { children: ReactNode; tight?: boolean }) {
  return (
    <div className={classes.stack} data-tight={tight || undefined}>
      {children}
    </div>
  );
}

/** Sets the title of the browser's tab. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · WizRom Asistență`;
  }, [title]);
}
