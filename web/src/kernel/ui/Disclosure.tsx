import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import classes from './Disclosure.module.css';

interface Props {
  /** What a screen reader hears; without it the trigger speaks for itself. */
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

  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <div ref={root} className={classes.root} onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}>
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
