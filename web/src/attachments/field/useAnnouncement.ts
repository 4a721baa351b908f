import { useEffect, useRef, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import type { DraftFile, Phase } from '../model/draft-file';
import { attachmentTexts } from '../texts';

/** Tells screen readers which file arrived or failed last. */
export function useAnnouncement(items: readonly DraftFile[]): string {
  const texts = useTexts(attachmentTexts);
  const before = useRef(new Map<string, Phase>());
  const [news, setNews] = useState('');
  useEffect(() => {
    for (const { key, name, phase } of items) {
      const was = before.current.get(key);
      if (was && was !== phase && phase === 'whole') setNews(texts.arrivedOf(name));
      if (was && was !== phase && phase === 'failed') setNews(texts.failedOf(name));
    }
    before.current = new Map(items.map(({ key, phase }) => [key, phase]));
  }, [items, texts]);
  return news;
}
