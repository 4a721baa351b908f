import { Button } from '@mantine/core';
import { PreferenceSwitches } from '@/identity';
import { Problem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Bones, Brand, LoadError, ProblemNotice, Soft, useTitle } from '@/kernel/ui';
import { useLeave, useSubscription } from '../api/useSubscription';
import classes from './LeavingScreen.module.css';
import { leavingTexts } from './texts';

/** Leaving a newsletter by the link in its mail; no sign-in. */
export function LeavingScreen({ token }: { token: string }) {
  const t = useTexts(leavingTexts);
  useTitle(t.title);
  const { data, error, refetch } = useSubscription(token);
  const leave = useLeave(token);

  function content() {
    if (error instanceof Problem && error.status === 404)
      return (
        <>
          <h1>{t.wrong}</h1>
          <Soft>{t.wrongText}</Soft>
        </>
      );
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!data) return <Bones lines={3} height={24} />;
    const { name } = data.newsletter;
    if (leave.isSuccess)
      return (
        <>
          <h1 role="status">{t.left(name)}</h1>
          <Soft>{t.leftText}</Soft>
        </>
      );
    if (!data.subscribed)
      return (
        <>
          <h1>{t.alreadyLeft(name)}</h1>
          <Soft>{t.only}</Soft>
        </>
      );
    return (
      <>
        <h1>{t.ask(name)}</h1>
        <Soft>{t.only}</Soft>
        <ProblemNotice error={leave.error} />
        <Button size="md" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t.leave}
        </Button>
      </>
    );
  }

  return (
    <div className={classes.screen}>
      <header className={classes.top}>
        <Brand />
        <PreferenceSwitches />
      </header>
      <main className={classes.main}>
        <section className={classes.card}>{content()}</section>
      </main>
    </div>
  );
}
