import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import classes from './Disclosure.module.css';

interface Props {
  /** The label for screen readers, for a trigger that has no text. */
  label?: string;
  trigger: ReactNode;
  className?: string | undefined;
  side?: 'left' | 'right';
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel below itself; Escape, a click elsewhere or leaving by Tab closes it. */
export function Disclosure({ label, trigger, className, side = 'left', children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  const closeByKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  });

  useEffect(() => {
    const element = root.current;
    if (!isOpen || !element) return undefined;
    const closeOutside = (event: Event) => {
      if (!element.contains(event.target as Node)) setOpen(false);
    };
    element.addEventListener('keydown', closeByKey);
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      element.removeEventListener('keydown', closeByKey);
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  return (
    <div ref={root} className={classes.root}>
      <button
        ref={button}
        type="button"
        className={className ?? classes.trigger}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {trigger}
      </button>
      {isOpen && (
        <div id={id} className={classes.panel} data-side={side}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

interface ItemProps {
  icon: ReactNode;
  children: ReactNode;
  onClick: () => void;
  /** For one of several choices: whether it is the present one. */
  isPressed?: boolean;
}

export function DisclosureItem({ icon, children, onClick, isPressed }: ItemProps) {
  return (
    <button type="button" className={classes.item} aria-pressed={isPressed} onClick={onClick}>
      {icon}
      {children}
    </button>
  );
}
