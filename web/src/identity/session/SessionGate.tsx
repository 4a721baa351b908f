import { Button } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTexts } from '@/kernel/i18n';
import { ErrorState } from '@/kernel/ui';
import { SignInScreen } from '../sign-in/SignInScreen';
import { identityTexts } from '../texts';
import { startAgain } from './session';
import { useSession } from './store';

const ExpiredDialog = lazy(() => import('../sign-in/ExpiredDialog').then((m) => ({ default: m.ExpiredDialog })));

/** Shows its children to people who are signed in, else the sign-in. The address stays, so links in mails work. */
export function SessionGate({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const texts = useTexts(identityTexts);
  const { phase, user } = useSession();
  if (phase === 'starting') return waiting;
  if (phase === 'unreachable') {
    const again = <Button onClick={startAgain}>{texts.tryAgain}</Button>;
    return <ErrorState title={texts.unreachableTitle} text={texts.unreachableLead} action={again} />;
  }
  if (!user) return <SignInScreen />;
  return (
    <>
      <div key={user.id}>{children}</div>
      {phase === 'expired' && (
        <Suspense>
          <ExpiredDialog />
        </Suspense>
      )}
    </>
  );
}
