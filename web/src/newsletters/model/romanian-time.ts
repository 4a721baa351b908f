const ZONE = 'Europe/Bucharest';
const MINUTE = 60_000;

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The local time in Romania at a moment, as a `datetime-local` field has it: „2026-11-23T09:30”. */
export function wallTime(at: Date): string {
  const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${of.year}-${of.month}-${of.day}T${of.hour}:${of.minute}`;
}

/**
 * The moment of a local time in Romania; null for the hour that is skipped in March.
 * Of the hour that comes twice in October it is the first.
 */
export function momentOf(wall: string): Date | null {
  const asUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const found = [3, 2].map((hours) => new Date(asUtc - hours * 60 * MINUTE)).find((at) => wallTime(at) === wall);
  return found ?? null;
}

/** A moment in Romanian time, whatever the time zone of this machine: „23 noiembrie 2026 la 09:30”. */
export function inRomania(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}
