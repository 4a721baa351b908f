import { Bones } from '@/kernel/ui';

export function ScreenWaiting() {
  return <Bones lines={5} height={36} />;
}
