import { formats } from '@/kernel/i18n';

const SOON = 20;

/** Seconds in the words of somebody who waits; `soon` and `about` are the language's own. */
export function remainingInWords(seconds: number, soon: string, about: (time: string) => string): string {
  if (seconds <= SOON) return soon;
  if (seconds < 55) return about(formats.seconds(Math.ceil(seconds / 10) * 10));
  const minutes = Math.ceil(seconds / 60);
  return about(formats.duration(minutes < 10 ? minutes : Math.ceil(minutes / 5) * 5));
}
