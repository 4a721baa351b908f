import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { useNow } from '../queue/useNow';
import classes from './staff.module.css';
import { staffTexts } from './texts';
import { useEventText } from './useEventText';
import type { SeenVersion } from './useSeenVersion';

/** Tells what happened on the ticket while its page was open; the text that is being typed stays. */
export function NewsBar({ seenVersion }: { seenVersion: SeenVersion }) {
  const texts = useTexts(staffTexts);
  const now = useNow(5000);
  const eventText = useEventText();
  const last = seenVersion.news.at(-1);

  function show() {
    document.getElementById(seenVersion.news[0]?.id ?? '')?.scrollIntoView({ block: 'center' });
    seenVersion.acknowledge();
  }

  return (
    <div role="status" className={classes.news}>
      {last && (
        <div>
          <IconBellRinging size={18} stroke={1.8} aria-hidden />
          <span>
            {eventText(last, now)}
            {seenVersion.news.length > 1 && <small>{texts.andMore(seenVersion.news.length - 1)}</small>}
          </span>
          <Button size="compact-sm" variant="light" onClick={show}>
            {texts.show}
          </Button>
        </div>
      )}
    </div>
  );
}
