import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';

const PLACE = /^#\/unsubscribe\/([\w.-]+)$/;

const UnsubscribeScreen = lazy(() => import('./UnsubscribeScreen').then((m) => ({ default: m.UnsubscribeScreen })));

function onMove(changed: () => void) {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** Shows the unsubscribe screen for links in newsletters, without a sign-in, else its children. */
export function UnsubscribeGate({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const token = useSyncExternalStore(onMove, () => PLACE.exec(location.hash)?.[1]);
  return token ? (
    <Suspense fallback={waiting}>
      <UnsubscribeScreen key={token} token={token} />
    </Suspense>
  ) : (
    children
  );
}
