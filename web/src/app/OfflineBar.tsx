import { useSyncExternalStore } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Notice, uiTexts } from '@/kernel/ui';
import classes from './Shell.module.css';

export function OfflineBar() {
  const texts = useTexts(uiTexts);
  return useOnline() ? null : (
    <div className={classes.offline}>
      <Notice tone="wait">{texts.offline}</Notice>
    </div>
  );
}

function subscribe(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}
