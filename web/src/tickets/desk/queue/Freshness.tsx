import { IconArrowUp } from '@tabler/icons-react';
import { formats, useTexts } from '@/kernel/i18n';
import { deskTexts } from '../texts';
import classes from './queue.module.css';

/** When the list was last read, or that it could not be read. */
export function Freshness({ at, failed, hint }: { at: number; failed: boolean; hint: string }) {
  const texts = useTexts(deskTexts);
  if (!at) return null;
  return (
    <p className={classes.foot} style={{ margin: 0 }}>
      <span>{failed ? texts.staleSince(formats.clock(at)) : texts.asOf(formats.clock(at))}</span>
      {!failed && <span>{hint}</span>}
    </p>
  );
}

/** A button that shows the tickets which came while the rows were held. */
export function NewTickets({ count, onShow }: { count: number; onShow: () => void }) {
  const texts = useTexts(deskTexts);
  return (
    <div role="status" className={classes.waiting}>
      {count > 0 && (
        <button type="button" onClick={onShow}>
          <IconArrowUp size={16} stroke={2} aria-hidden />
          {texts.waiting(count)}
        </button>
      )}
    </div>
  );
}
