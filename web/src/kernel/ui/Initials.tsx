import classes from './Initials.module.css';

/** A person's initials; the name is always beside them. */
export function Initials({ name, staff = false }: { name: string; staff?: boolean }) {
  const letters = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
  return (
    <span className={classes.initials} data-staff={staff || undefined} aria-hidden>
      {letters}
    </span>
  );
}
