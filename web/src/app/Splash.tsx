import { Bones, Brand } from '@/kernel/ui';
import classes from './Shell.module.css';

/** The frame without anybody's data, while the session is being asked for. */
export function Splash() {
  return (
    <div className={classes.shell}>
      <header className={classes.top}>
        <Brand />
      </header>
      <div className={classes.nav} />
      <main className={classes.main}>
        <Bones lines={5} height={36} />
      </main>
    </div>
  );
}
