import { currentSession, onSession } from '@/identity';
import { isProblem } from '@/kernel/api';
import { discard, progress } from '../api/uploads';
import { fingerprint, type Item, isOnItsWay } from '../model/item';
import { allShelves, type Shelf } from '../model/shelf';
import { Lanes } from './lanes';
import { Meter } from './meter';
import { Empty, NotSecure, TooMany } from './problems';
import { send } from './send';

export const MOST = 20; // files with one message
const FILES_AT_ONCE = 3;

interface Run {
  stop: AbortController;
  ended: Promise<void>;
}

const files = new WeakMap<Shelf, Map<string, File>>();
const runs = new WeakMap<Shelf, Map<string, Run>>();
const turns = new Lanes(FILES_AT_ONCE);

function of<T>(all: WeakMap<Shelf, Map<string, T>>, shelf: Shelf): Map<string, T> {
  const known = all.get(shelf) ?? new Map<string, T>();
  all.set(shelf, known);
  return known;
}

const fresh = (file: File, key: string): Item => ({
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
export const fileOf = (shelf: Shelf, key: string): File | undefined => of(files, shelf).get(key);

/**
 * Adds files to the text and starts to send them. A file that was begun before goes on where it stopped; a file that is
 * there already is not added twice.
 */
export function take(shelf: Shelf, chosen: File[]) {
  for (const file of chosen) {
    const key = fingerprint(file);
    const known = shelf.get(key);
    if (known && known.phase !== 'absent') continue;
    if (!known) shelf.add(fresh(file, key));
    of(files, shelf).set(key, file);
    if (!isSecureContext) refuse(shelf, key, new NotSecure());
    else if (file.size === 0) refuse(shelf, key, new Empty());
    else if (shelf.items.length > MOST) refuse(shelf, key, new TooMany());
    else start(shelf, key);
  }
}

function refuse(shelf: Shelf, key: string, failure: Error) {
  of(files, shelf).delete(key);
  shelf.change(key, { phase: 'failed', failure });
}

function start(shelf: Shelf, key: string) {
  const stop = new AbortController();
  const before = of(runs, shelf).get(key)?.ended ?? Promise.resolve();
  shelf.change(key, { phase: 'queued', failure: null, remaining: null });
  const ended = before.then(() => turns.run(() => run(shelf, key, stop.signal), stop.signal)).catch(() => undefined);
  of(runs, shelf).set(key, { stop, ended });
}

async function run(shelf: Shelf, key: string, signal: AbortSignal) {
  const file = fileOf(shelf, key);
  if (!file || signal.aborted) return;
  const tell = (part: Partial<Item>) => !signal.aborted && shelf.change(key, part);
  tell({ phase: 'preparing', sent: 0 });
  try {
    await alone(shelf, key, (id) =>
      send({ file, id, meter: new Meter(file.size, tell), signal, onBegun: (begun) => tell({ id: begun }) }),
    );
    tell({ phase: 'whole', sent: file.size, remaining: null });
  } catch (failure) {
    tell({ phase: 'failed', failure: failure as Error, remaining: null });
  }
}

/** Two tabs do not send the same upload: the later one begins its own. */
async function alone(shelf: Shelf, key: string, work: (id: string | null) => Promise<void>) {
  const id = shelf.get(key)?.id ?? null;
  const name = `file:${shelf.owner}:${shelf.place}:${key}`;
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => work(lock ? id : null));
}

/** Stops sending; what has arrived stays. */
export function pause(shelf: Shelf, key: string) {
  of(runs, shelf).get(key)?.stop.abort();
  shelf.change(key, { phase: 'paused', remaining: null });
}

/** Goes on with what was paused or has failed. */
export function resume(shelf: Shelf, key: string) {
  if (fileOf(shelf, key)) start(shelf, key);
}

/** Goes on with all that was paused. */
export function resumeAll(shelf: Shelf) {
  for (const { key, phase } of shelf.items) if (phase === 'paused') resume(shelf, key);
}

/** Gives a file up, also one that has arrived; its parts are freed. */
export async function remove(shelf: Shelf, key: string) {
  const item = shelf.get(key);
  const known = of(runs, shelf).get(key);
  known?.stop.abort();
  of(files, shelf).delete(key);
  shelf.remove(key);
  await known?.ended;
  // What is not given up now is freed by the portal after a week.
  if (item?.id) await discard(item.id).catch(() => undefined);
}

/** Gives up all files of a shelf. */
export function removeAll(shelf: Shelf) {
  for (const { key } of shelf.items) void remove(shelf, key);
}

/** Finds out what became of files that were begun before the page was left. */
export async function recall(shelf: Shelf) {
  const absent = shelf.items.filter(({ phase }) => phase === 'absent');
  await Promise.all(absent.map((item) => recallOne(shelf, item)));
}

async function recallOne(shelf: Shelf, { key, id, size }: Item) {
  if (!id) return;
  try {
    const { state, arrived } = await progress(id);
    if (shelf.get(key)?.phase !== 'absent') return;
    const sent = arrived.reduce((sum, part) => sum + part.size, 0);
    shelf.change(key, state === 'uploading' ? { sent } : { phase: 'whole', sent: size });
  } catch (error) {
    // Without an answer it stays as it was: choosing the file again finds out.
    if (isProblem(error) && error.status === 404 && shelf.get(key)?.phase === 'absent') shelf.remove(key);
  }
}

// Whoever signs out takes their files along; somebody whose session ran out stays and goes on.
onSession(() => {
  const user = currentSession().user?.id;
  for (const shelf of allShelves()) {
    if (shelf.owner === user) continue;
    for (const item of shelf.items) if (isOnItsWay(item)) pause(shelf, item.key);
  }
});
