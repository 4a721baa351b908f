import { useEffect, useRef, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import type { Item, Phase } from '../model/item';
import { attachmentTexts } from '../texts';

/** The last file that arrived or failed, for who does not see the bars. */
export function useAnnouncement(items: readonly Item[]): string {
  const t = useTexts(attachmentTexts);
  const before = useRef(new Map<string, Phase>());
  const [news, setNews] = useState('');
  useEffect(() => {
    for (const { key, name, phase } of items) {
      const was = before.current.get(key);
      if (was && was !== phase && phase === 'whole') setNews(t.arrivedOf(name));
      if (was && was !== phase && phase === 'failed') setNews(t.failedOf(name));
    }
    before.current = new Map(items.map(({ key, phase }) => [key, phase]));
  }, [items, t]);
  return news;
}
