import { currentSession, onSession } from '@/identity';
import { isProblem } from '@/kernel/api';
import { discardUpload, uploadState } from '../api/uploads';
import { type DraftFile, fingerprint, isInProgress } from '../model/draft-file';
import { allDraftFiles, type DraftFiles } from '../model/draft-files';
import { Concurrency } from './concurrency';
import { Empty, NotSecure, TooMany } from './errors';
import { Progress } from './progress';
import { send } from './send';

export const MOST = 20; // files with one message
const FILES_AT_ONCE = 3;

interface Run {
  stop: AbortController;
  ended: Promise<void>;
}

const files = new WeakMap<DraftFiles, Map<string, File>>();
const runs = new WeakMap<DraftFiles, Map<string, Run>>();
const concurrency = new Concurrency(FILES_AT_ONCE);

function of<T>(all: WeakMap<DraftFiles, Map<string, T>>, draftFiles: DraftFiles): Map<string, T> {
  const known = all.get(draftFiles) ?? new Map<string, T>();
  all.set(draftFiles, known);
  return known;
}

const queued = (file: File, key: string): DraftFile => ({
  key,
  name: file.name,
  size: file.size,
  phase: 'queued',
  sent: 0,
  remaining: null,
  id: null,
  failure: null,
});

/** The file that the browser was given, while this page is open. */
export const fileOf = (draftFiles: DraftFiles, key: string): File | undefined => of(files, draftFiles).get(key);

/**
 * Adds files to the text and starts to send them. A file that was begun before goes on where it stopped; a file that is
 * there already is not added twice.
 */
export function addFiles(draftFiles: DraftFiles, chosen: File[]) {
  for (const file of chosen) {
    const key = fingerprint(file);
    const known = draftFiles.get(key);
    if (known && known.phase !== 'absent') continue;
    if (!known) draftFiles.add(queued(file, key));
    of(files, draftFiles).set(key, file);
    if (!isSecureContext) refuse(draftFiles, key, new NotSecure());
    else if (file.size === 0) refuse(draftFiles, key, new Empty());
    else if (draftFiles.items.length > MOST) refuse(draftFiles, key, new TooMany());
    else start(draftFiles, key);
  }
}

function refuse(draftFiles: DraftFiles, key: string, failure: Error) {
  of(files, draftFiles).delete(key);
  draftFiles.change(key, { phase: 'failed', failure });
}

function start(draftFiles: DraftFiles, key: string) {
  const stop = new AbortController();
  const before = of(runs, draftFiles).get(key)?.ended ?? Promise.resolve();
  draftFiles.change(key, { phase: 'queued', failure: null, remaining: null });
  const ended = before
    .then(() => concurrency.run(() => run(draftFiles, key, stop.signal), stop.signal))
    .catch(() => undefined);
  of(runs, draftFiles).set(key, { stop, ended });
}

async function run(draftFiles: DraftFiles, key: string, signal: AbortSignal) {
  const file = fileOf(draftFiles, key);
  if (!file || signal.aborted) return;
  const report = (part: Partial<DraftFile>) => !signal.aborted && draftFiles.change(key, part);
  report({ phase: 'preparing', sent: 0 });
  try {
    await inOneTab(draftFiles, key, (id) =>
      send({ file, id, progress: new Progress(file.size, report), signal, onBegun: (begun) => report({ id: begun }) }),
    );
    report({ phase: 'whole', sent: file.size, remaining: null });
  } catch (failure) {
    report({ phase: 'failed', failure: failure as Error, remaining: null });
  }
}

/** Runs `work` with the known upload's id, or with null in a second tab: that one begins an upload of its own. */
async function inOneTab(draftFiles: DraftFiles, key: string, work: (id: string | null) => Promise<void>) {
  const id = draftFiles.get(key)?.id ?? null;
  const name = `file:${draftFiles.owner}:${draftFiles.place}:${key}`;
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => work(lock ? id : null));
}

/** Stops sending; what has arrived stays. */
export function pause(draftFiles: DraftFiles, key: string) {
  of(runs, draftFiles).get(key)?.stop.abort();
  draftFiles.change(key, { phase: 'paused', remaining: null });
}

/** Goes on with a file that was paused or has failed. */
export function resume(draftFiles: DraftFiles, key: string) {
  if (fileOf(draftFiles, key)) start(draftFiles, key);
}

/** Goes on with all files that were paused. */
export function resumeAll(draftFiles: DraftFiles) {
  for (const { key, phase } of draftFiles.items) if (phase === 'paused') resume(draftFiles, key);
}

/** Removes a file from the text, also one that has arrived; the portal discards its parts. */
export async function remove(draftFiles: DraftFiles, key: string) {
  const item = draftFiles.get(key);
  const known = of(runs, draftFiles).get(key);
  known?.stop.abort();
  of(files, draftFiles).delete(key);
  draftFiles.remove(key);
  await known?.ended;
  // An upload that cannot be discarded now is discarded by the portal after a week.
  if (item?.id) await discardUpload(item.id).catch(() => undefined);
}

/** Removes all files from the text. */
export function removeAll(draftFiles: DraftFiles) {
  for (const { key } of draftFiles.items) void remove(draftFiles, key);
}

/** Finds out how far the files are that were begun before the page was left. */
export async function restore(draftFiles: DraftFiles) {
  const absent = draftFiles.items.filter(({ phase }) => phase === 'absent');
  await Promise.all(absent.map((item) => restoreOne(draftFiles, item)));
}

async function restoreOne(draftFiles: DraftFiles, { key, id, size }: DraftFile) {
  if (!id) return;
  try {
    const { state, arrived } = await uploadState(id);
    if (draftFiles.get(key)?.phase !== 'absent') return;
    const sent = arrived.reduce((sum, part) => sum + part.size, 0);
    draftFiles.change(key, state === 'uploading' ? { sent } : { phase: 'whole', sent: size });
  } catch (error) {
    // Without an answer it stays as it was: choosing the file again finds out.
    if (isProblem(error) && error.status === 404 && draftFiles.get(key)?.phase === 'absent') draftFiles.remove(key);
  }
}

// Signing out pauses the person's uploads. While a session is only expired, the user stays and their uploads go on.
onSession(() => {
  const user = currentSession().user?.id;
  for (const draftFiles of allDraftFiles()) {
    if (draftFiles.owner === user) continue;
    for (const item of draftFiles.items) if (isInProgress(item)) pause(draftFiles, item.key);
  }
});
