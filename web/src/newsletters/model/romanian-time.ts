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

/** What the clocks in Romania show at a moment, as a `datetime-local` field has it: „2026-11-23T09:30”. */
export function wallTime(at: Date): string {
  const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${of.year}-${of.month}-${of.day}T${of.hour}:${of.minute}`;
}

/**
 * The moment at which the clocks in Romania show `wall`; null where they never do (the hour that is skipped in March).
 * Where they show it twice (October), the first time.
 */
export function momentOf(wall: string): Date | null {
  const asUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const found = [3, 2].map((hours) => new Date(asUtc - hours * 60 * MINUTE)).find((at) => wallTime(at) === wall);
  return found ?? null;
}

/** A moment in Romanian time, whatever the clock of this machine: „luni, 23 noiembrie 2026, 09:30”. */
export function inRomania(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}
