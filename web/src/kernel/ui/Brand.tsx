import classes from './Brand.module.css';

export function Brand() {
  return (
    <span className={classes.brand}>
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden>
        <rect width="32" height="32" rx="8" className={classes.plate} />
        <path d="M7 10.5l4 11 5-9 5 9 4-11" className={classes.letter} />
      </svg>
      <span>
        WizRom <b>Asistență</b>
      </span>
    </span>
  );
}
