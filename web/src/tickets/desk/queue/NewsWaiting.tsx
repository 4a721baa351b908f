import { IconArrowUp } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { deskTexts } from '../texts';
import classes from './queue.module.css';

/** What came while somebody was at the rows; shown when they ask for it. */
export function NewsWaiting({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useTexts(deskTexts);
  return (
    <div role="status" className={classes.waiting}>
      {count > 0 && (
        <button type="button" onClick={onShow}>
          <IconArrowUp size={16} stroke={2} aria-hidden />
          {t.waiting(count)}
        </button>
      )}
    </div>
  );
}
