import { isProblem } from '@/kernel/api';
import { newKey } from '@/kernel/storage';
import { type Begun, begin, complete, type Progress, progress } from '../api/uploads';
import { missing, rangeOf } from '../model/plan';
import { Addresses } from './addresses';
import { Digests } from './digests';
import { Lanes } from './lanes';
import type { Meter } from './meter';
import { putPart } from './part';
import { persist } from './persist';
import { FileChanged, PartRefused } from './problems';

const PARTS_AT_ONCE = 4;
const REFUSALS = 3;

// Browsers keep six connections to one host; two are left for the rest of the page.
const lanes = new Lanes(PARTS_AT_ONCE);

interface Journey {
  file: File;
  /** An upload begun earlier, if any. */
  id: string | null;
  meter: Meter;
  signal: AbortSignal;
  onBegun: (id: string) => void;
}

/**
 * Sends a file to S3: announces it or finds the upload that was begun, sends the missing parts, has the whole verified.
 * It waits out broken connections and expired sessions. It throws Problem, FileChanged or PartRefused where waiting
 * does not help, and the reason of `signal` when that is aborted.
 */
export async function send(journey: Journey): Promise<void> {
  const { file, meter, signal } = journey;
  const patiently = <T>(work: () => Promise<T>) => persist(work, signal, meter.wait);
  const found = journey.id && (await patiently(() => known(journey.id as string, signal)));
  if (found && found.state !== 'uploading') return meter.arrived(file.size);
  const key = newKey();
  const upload = found || (await patiently(() => begin(file, signal, key)));
  journey.onBegun(upload.id);
  const digests = new Digests(file, upload.part_size);
  const there = found ? await stillThere(found, digests, meter, signal) : new Set<number>();
  await sendParts(journey, upload, digests, missing(upload.parts, there));
  await patiently(() => complete(upload.id, signal));
}

/** What has arrived of an upload, null where the portal has given it up. */
async function known(id: string, signal: AbortSignal): Promise<Progress | null> {
  try {
    return await progress(id, signal);
  } catch (error) {
    if (isProblem(error) && error.status === 404) return null;
    throw error;
  }
}

/** The parts that S3 has and that are still the file's: a part that is not is sent anew. */
async function stillThere(
  { arrived, size, part_size: partSize }: Progress,
  digests: Digests,
  meter: Meter,
  signal: AbortSignal,
): Promise<Set<number>> {
  const there = new Set<number>();
  for (const { number, sha256 } of arrived) {
    signal.throwIfAborted();
    if ((await digests.of(number)) !== sha256) continue;
    there.add(number);
    const [from, to] = rangeOf(number, partSize, size);
    meter.arrived(to - from);
  }
  return there;
}

async function sendParts({ meter, signal }: Journey, { id }: Begun, digests: Digests, parts: number[]): Promise<void> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const addresses = new Addresses(
    { id, digests, signal: either, rate: () => meter.rate, persist: (work) => persist(work, either, meter.wait) },
    parts,
  );
  const refusals = new Map<number, number>();

  async function worker() {
    for (let address = await addresses.next(); address; address = await addresses.next()) {
      const { number } = address;
      const there = address;
      const bytes = digests.bytesOf(number);
      try {
        await persist(
          () => lanes.run(() => putPart(there, bytes, either, (sent) => meter.onLine(number, sent)), either),
          either,
          () => meter.broke(number),
        );
        meter.landed(number, bytes.size);
      } catch (error) {
        meter.broke(number);
        if (!(error instanceof PartRefused)) throw error;
        const times = (refusals.get(number) ?? 0) + 1;
        refusals.set(number, times);
        // 403 is an address that has expired. What S3 finds to be other bytes was changed on the disk meanwhile.
        if (error.status !== 403 || times > REFUSALS) throw error.status === 400 ? new FileChanged() : error;
        addresses.again(number);
      }
    }
  }

  try {
    meter.go();
    await Promise.all(Array.from({ length: Math.min(PARTS_AT_ONCE, parts.length) }, worker));
  } finally {
    stop.abort();
  }
}
