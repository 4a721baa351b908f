import { type Language, language } from './language';

const LOCALE: Record<Language, string> = { ro: 'ro-RO', en: 'en-GB' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const locale = () => LOCALE[language()];

const cache = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  const known = cache.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  cache.set(key, known);
  return known;
}

const SPACE = /[ ]/g;
const TOGETHER = '\u00a0';

/** A day, with spaces that do not break: „22 nov. 2026”. */
export function day(iso: string): string {
  return dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(iso)).replace(SPACE, TOGETHER);
}

/** A moment: „22 nov. 2026, 14:05”. */
export function moment(iso: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return dateFormat(options).format(new Date(iso)).replace(SPACE, TOGETHER).replace(`,${TOGETHER}`, ', ');
}

/** A moment: today only the time („14:05”), on other days with the day („23 nov., 14:05”). */
export function soon(iso: string, now = Date.now()): string {
  const at = new Date(iso);
  const today = new Date(now);
  if (at.toDateString() === today.toDateString()) return clock(at.getTime());
  const year = at.getFullYear() === today.getFullYear() ? undefined : 'numeric';
  const options = { day: 'numeric', month: 'short', year, hour: '2-digit', minute: '2-digit' } as const;
  return dateFormat(options).format(at).replace(SPACE, TOGETHER).replace(`,${TOGETHER}`, ', ');
}

/** How long ago, in words up to a week: „acum 5 minute”, „ieri”; a day after that. */
export function ago(iso: string, now = Date.now()): string {
  const elapsed = now - new Date(iso).getTime();
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (elapsed < MINUTE) return relative.format(0, 'second');
  if (elapsed < HOUR) return relative.format(-Math.floor(elapsed / MINUTE), 'minute');
  if (elapsed < DAY) return relative.format(-Math.floor(elapsed / HOUR), 'hour');
  if (elapsed < 7 * DAY) return relative.format(-Math.floor(elapsed / DAY), 'day');
  return day(iso);
}

/** As `ago`, with the seconds of the last minute: „acum 10 secunde”. */
export function agoClosely(iso: string, now = Date.now()): string {
  const seconds = Math.max(0, Math.floor((now - new Date(iso).getTime()) / 1000));
  if (seconds >= 60) return ago(iso, now);
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-seconds, 'second');
}

/** A span of time in its largest unit, for narrow columns: „25 min”, „3 h”, „2 zile”. */
export function brief(milliseconds: number): string {
  const [size, name] = milliseconds < HOUR ? [MINUTE, 'minute'] : milliseconds < DAY ? [HOUR, 'hour'] : [DAY, 'day'];
  const value = Math.floor(milliseconds / (size as number));
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: name as string, unitDisplay: 'short' }).format(value);
}

/** The time of day: „14:05”. */
export function clock(at: number): string {
  return dateFormat({ hour: '2-digit', minute: '2-digit' }).format(at);
}

function unit(value: number, name: 'second' | 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
}

/** A contract's time in whole hours where it has any: „1 oră”, „30 de minute”, „1 oră și 30 de minute”. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours ? unit(hours, 'hour') : '', rest || !hours ? unit(rest, 'minute') : ''].filter(Boolean);
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** „30 de secunde”. */
export function seconds(value: number): string {
  return unit(value, 'second');
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size with at most three digits: „1,2 GB”, „640 kB”. */
export function size(bytes: number): string {
  const step = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = bytes / 1000 ** step;
  const digits = step > 0 && value < 10 ? 1 : 0;
  const options = {
    style: 'unit',
    unit: BYTE_UNITS[step] as string,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  } as const;
  return new Intl.NumberFormat(locale(), options).format(value).replace(SPACE, TOGETHER);
}

export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** Romanian counts in three forms (1 tichet, 2 tichete, 20 de tichete), English in two. */
export function counted(value: number, forms: { one: string; few?: string; other: string }): string {
  const rule = new Intl.PluralRules(locale()).select(value);
  const form = rule === 'one' ? forms.one : rule === 'few' ? (forms.few ?? forms.other) : forms.other;
  return `${number(value)} ${form}`;
}
