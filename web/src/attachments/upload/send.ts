import { isProblem } from '@/kernel/api';
import { newKey } from '@/kernel/storage';
import { beginUpload, completeUpload, type UploadBegun, type UploadState, uploadState } from '../api/uploads';
import { missing, rangeOf } from '../model/parts';
import { Addresses } from './addresses';
import { Checksums } from './checksums';
import { Concurrency } from './concurrency';
import { FileChanged, PartRefused } from './errors';
import { putPart } from './part';
import type { Progress } from './progress';
import { retry } from './retry';

const PARTS_AT_ONCE = 4;
const MOST_REFUSALS = 3;

// Browsers keep six connections to one host; two are left for the rest of the page.
const connections = new Concurrency(PARTS_AT_ONCE);

interface Upload {
  file: File;
  /** An upload begun earlier, if any. */
  id: string | null;
  progress: Progress;
  signal: AbortSignal;
  onBegun: (id: string) => void;
}

/**
 * Sends a file to S3: announces it or finds the upload that was begun, sends the missing parts, has the whole verified.
 * It waits out broken connections and expired sessions. It throws Problem, FileChanged or PartRefused where waiting
 * does not help, and the reason of `signal` when that is aborted.
 */
export async function send(upload: Upload): Promise<void> {
  const { file, id, progress, signal } = upload;
  const patiently = <T>(work: () => Promise<T>) => retry(work, signal, progress.waiting);
  const found = id && (await patiently(() => stateOf(id, signal)));
  if (found && found.state !== 'uploading') return progress.arrivedEarlier(file.size);
  const key = newKey();
  const begun = found || (await patiently(() => beginUpload(file, signal, key)));
  upload.onBegun(begun.id);
  const checksums = new Checksums(file, begun.part_size);
  const arrived = found ? await unchangedParts(found, checksums, progress, signal) : new Set<number>();
  await sendParts(upload, begun, checksums, missing(begun.parts, arrived));
  await patiently(() => completeUpload(begun.id, signal));
}

/** What has arrived of an upload, null when the portal has discarded it. */
async function stateOf(id: string, signal: AbortSignal): Promise<UploadState | null> {
  try {
    return await uploadState(id, signal);
  } catch (error) {
    if (isProblem(error) && error.status === 404) return null;
    throw error;
  }
}

/** The parts at S3 that are still the same in the file; a part that was changed is sent again. */
async function unchangedParts(
  { arrived, size, part_size: partSize }: UploadState,
  checksums: Checksums,
  progress: Progress,
  signal: AbortSignal,
): Promise<Set<number>> {
  const unchanged = new Set<number>();
  for (const { number, sha256 } of arrived) {
    signal.throwIfAborted();
    if ((await checksums.of(number)) !== sha256) continue;
    unchanged.add(number);
    const [from, to] = rangeOf(number, partSize, size);
    progress.arrivedEarlier(to - from);
  }
  return unchanged;
}

/** Sends `parts`, several at once; the first failure stops them all. */
async function sendParts({ progress, signal }: Upload, { id }: UploadBegun, checksums: Checksums, parts: number[]) {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const addresses = new Addresses(
    {
      id,
      checksums,
      signal: either,
      rate: () => progress.rate,
      retry: (work) => retry(work, either, progress.waiting),
    },
    parts,
  );
  const refusals = new Map<number, number>();

  async function worker() {
    for (let address = await addresses.next(); address; address = await addresses.next()) {
      const { number } = address;
      const target = address;
      const bytes = checksums.bytesOf(number);
      try {
        await retry(
          () =>
            connections.run(() => putPart(target, bytes, either, (sent) => progress.partSent(number, sent)), either),
          either,
          () => progress.partLost(number),
        );
        progress.partArrived(number, bytes.size);
      } catch (error) {
        progress.partLost(number);
        if (!(error instanceof PartRefused)) throw error;
        const times = (refusals.get(number) ?? 0) + 1;
        refusals.set(number, times);
        // 403: the address has expired. 400: the bytes have another checksum, so the file was changed on the disk.
        if (error.status !== 403 || times > MOST_REFUSALS) throw error.status === 400 ? new FileChanged() : error;
        addresses.signAgain(number);
      }
    }
  }

  try {
    progress.started();
    await Promise.all(Array.from({ length: Math.min(PARTS_AT_ONCE, parts.length) }, worker));
  } finally {
    stop.abort();
  }
}
