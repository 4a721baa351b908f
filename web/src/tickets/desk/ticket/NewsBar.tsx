import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { useNow } from '../queue/useNow';
import classes from './staff.module.css';
import { staffTexts } from './texts';
import type { Acquaintance } from './useAcquaintance';
import { useHappening } from './useHappening';

/** What happened on the ticket while its page was open, above what is being typed and never instead of it. */
export function NewsBar({ acquaintance }: { acquaintance: Acquaintance }) {
  const t = useTexts(staffTexts);
  const now = useNow(5000);
  const tell = useHappening();
  const last = acquaintance.news.at(-1);

  function show() {
    document.getElementById(acquaintance.news[0]?.id ?? '')?.scrollIntoView({ block: 'center' });
    acquaintance.acknowledge();
  }

  return (
    <div role="status" className={classes.news}>
      {last && (
        <div>
          <IconBellRinging size={18} stroke={1.8} aria-hidden />
          <span>
            {tell(last, now)}
            {acquaintance.news.length > 1 && <small>{t.andMore(acquaintance.news.length - 1)}</small>}
          </span>
          <Button size="compact-sm" variant="light" onClick={show}>
            {t.show}
          </Button>
        </div>
      )}
    </div>
  );
}
