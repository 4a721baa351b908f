import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';

const PLACE = /^#\/unsubscribe\/([\w.-]+)$/;

const LeavingScreen = lazy(() => import('./LeavingScreen').then((m) => ({ default: m.LeavingScreen })));

function onMove(changed: () => void) {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** Before the sign-in: a link in a newsletter leads to a page that asks nobody who they are. */
export function LeavingGate({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const token = useSyncExternalStore(onMove, () => PLACE.exec(location.hash)?.[1]);
  return token ? (
    <Suspense fallback={waiting}>
      <LeavingScreen key={token} token={token} />
    </Suspense>
  ) : (
    children
  );
}
