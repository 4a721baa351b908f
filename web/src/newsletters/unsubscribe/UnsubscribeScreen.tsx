import { Button } from '@mantine/core';
import { PreferenceSwitches } from '@/identity';
import { Problem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Brand, LoadError, Muted, ProblemNotice, Skeleton, useTitle } from '@/kernel/ui';
import { useSubscription, useUnsubscribe } from '../api/useSubscription';
import { unsubscribeTexts } from './texts';
import classes from './UnsubscribeScreen.module.css';

/** Unsubscribes from a newsletter by the link in its mail, without a sign-in. */
export function UnsubscribeScreen({ token }: { token: string }) {
  const texts = useTexts(unsubscribeTexts);
  useTitle(texts.title);
  const { data, error, refetch } = useSubscription(token);
  const leave = useUnsubscribe(token);

  function content() {
    if (error instanceof Problem && error.status === 404)
      return (
        <>
          <h1>{texts.wrong}</h1>
          <Muted>{texts.wrongText}</Muted>
        </>
      );
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!data) return <Skeleton lines={3} height={24} />;
    const { name } = data.newsletter;
    if (leave.isSuccess)
      return (
        <>
          <h1 role="status">{texts.left(name)}</h1>
          <Muted>{texts.leftText}</Muted>
        </>
      );
    if (!data.subscribed)
      return (
        <>
          <h1>{texts.alreadyLeft(name)}</h1>
          <Muted>{texts.only}</Muted>
        </>
      );
    return (
      <>
        <h1>{texts.ask(name)}</h1>
        <Muted>{texts.only}</Muted>
        <ProblemNotice error={leave.error} />
        <Button size="md" loading={leave.isPending} onClick={() => leave.mutate()}>
          {texts.leave}
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
