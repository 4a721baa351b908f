import { lazy, Suspense } from 'react';
import { useUser } from '@/identity';
import { Bones } from '@/kernel/ui';
import { ClientHome } from './ClientHome';

const StaffHome = lazy(() => import('../desk').then((m) => ({ default: m.StaffHome })));

export function HomeScreen() {
  const { role } = useUser();
  return role === 'client' ? (
    <ClientHome />
  ) : (
    <Suspense fallback={<Bones lines={8} />}>
      <StaffHome />
    </Suspense>
  );
}
