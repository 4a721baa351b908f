import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';

const PLACE = /^#\/unsubscribe\/([\w.-]+)$/;

const UnsubscribeScreen = lazy(() => import('./UnsubscribeScreen').then((m) => ({ default: m.UnsubscribeScreen })));

function onMove(changed: () => void) {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** Before the sign-in: a link in a newsletter leads to a page that asks nobody who they are. */
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
