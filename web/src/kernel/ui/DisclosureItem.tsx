import type { ReactNode } from 'react';
import classes from './Disclosure.module.css';

interface Props {
  icon: ReactNode;
  children: ReactNode;
  onClick: () => void;
  /** For one of several: whether it is the present one. */
  isPressed?: boolean;
}

export function DisclosureItem({ icon, children, onClick, isPressed }: Props) {
  return (
    <button type="button" className={classes.item} aria-pressed={isPressed} onClick={onClick}>
      {icon}
      {children}
    </button>
  );
}
