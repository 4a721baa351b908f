import { useTexts } from '@/kernel/i18n';
import { Notice, uiTexts, useOnline } from '@/kernel/ui';
import classes from './Shell.module.css';

export function OfflineBar() {
  const t = useTexts(uiTexts);
  return useOnline() ? null : (
    <div className={classes.offline}>
      <Notice tone="wait">{t.offline}</Notice>
    </div>
  );
}
