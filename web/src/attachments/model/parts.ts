const FIRST_BATCH = 4;
const LARGEST_BATCH = 32;
const WELL_BEFORE_EXPIRY = 5 * 60; // seconds

/** Bytes `[from, to)` of part `number`, counted from 1. */
export function rangeOf(number: number, partSize: number, size: number): [from: number, to: number] {
  return [(number - 1) * partSize, Math.min(number * partSize, size)];
}

/** The numbers of a file's `parts` parts that are not in `arrived`. */
export function missing(parts: number, arrived: ReadonlySet<number>): number[] {
  return Array.from({ length: parts }, (_, index) => index + 1).filter((number) => !arrived.has(number));
}

/**
 * How many parts to have signed by the next call. The first batch is small, so that the first bytes leave at once.
 * Later ones stay below what can be sent in five minutes (`rate` is bytes per second, null while unknown), because an
 * address that expires before it is used has to be signed again.
 */
export function nextBatch(before: number, rate: number | null, partSize: number): number {
  if (before === 0) return FIRST_BATCH;
  const inTime = rate === null ? LARGEST_BATCH : Math.floor((rate * WELL_BEFORE_EXPIRY) / partSize);
  return Math.max(FIRST_BATCH, Math.min(before * 4, LARGEST_BATCH, inTime));
}
