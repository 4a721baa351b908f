import { isPassing, isProblem, queries, setCredentials } from '@/kernel/api';
import { setLanguage } from '@/kernel/i18n';
import * as calls from '../api/session';
import { currentSession, onSession, setSession, type User } from './store';

// Whether there is a cookie worth asking; the cookie itself no script can see.
const HINT = 'signed-in';
const EARLY = 60_000;
const LONGEST_TIMER = 2 ** 31 - 1;

const others = 'BroadcastChannel' in window ? new BroadcastChannel('session') : null;
let timer: ReturnType<typeof setTimeout> | undefined;
let renewing: Promise<boolean> | null = null;

/** Takes over a session that the portal answered with. */
function enter(answer: calls.SessionAnswer) {
  const { token, user, expires_in: lifetime } = answer;
  if (!token || !user) throw new Error('No session in the answer');
  const before = currentSession().user;
  if (before && before.id !== user.id) forgetPerson();
  localStorage.setItem(HINT, 'yes');
  setLanguage(user.language);
  const expiresAt = Date.now() + (lifetime ?? 0) * 1000;
  setSession({ phase: 'in', user, token: { text: token, expiresAt } });
  clearTimeout(timer);
  timer = setTimeout(() => void renew(), Math.min(Math.max(expiresAt - EARLY - Date.now(), 5000), LONGEST_TIMER));
}

/** Takes over the session of somebody who has just signed in, and tells the other tabs. */
export function signedIn(answer: calls.SessionAnswer) {
  enter(answer);
  others?.postMessage('in');
}

function hearOthers({ data }: MessageEvent<string>) {
  if (data === 'out') end();
  else if (currentSession().phase !== 'in') void renew();
}

export function changeUser(user: User) {
  const session = currentSession();
  if (session.phase === 'in') setSession({ ...session, user });
}

// Whoever comes next begins at the beginning, not where somebody else was.
function forgetPerson() {
  queries.clear();
  location.hash = '#/';
}

function leave() {
  clearTimeout(timer);
  localStorage.removeItem(HINT);
  const { user } = currentSession();
  if (user) setSession({ phase: 'expired', user, token: null });
  else setSession({ phase: 'out', user: null, token: null });
}

async function askAgain(): Promise<boolean> {
  try {
    enter(await calls.refresh());
    return true;
  } catch (error) {
    if (isProblem(error) && !isPassing(error)) leave();
    else if (!currentSession().user) setSession({ phase: 'unreachable', user: null, token: null });
    else timer = setTimeout(() => void renew(), 10_000);
    return false;
  }
}

/** A new token by the cookie; however many ask at once, the portal is asked once. */
export function renew(): Promise<boolean> {
  renewing ??= askAgain().finally(() => {
    renewing = null;
  });
  return renewing;
}

async function token(): Promise<string | null> {
  const held = currentSession().token;
  if (held && held.expiresAt - Date.now() > 5000) return held.text;
  const isBack = currentSession().phase === 'expired' ? await signedInAgain() : await renewOrWait();
  return isBack ? (currentSession().token?.text ?? null) : null;
}

/** Resolves when the person whose session ran out has signed in again over their page, false when they gave up. */
function signedInAgain(): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = onSession(() => {
      stop();
      resolve(currentSession().phase === 'in');
    });
  });
}

async function renewOrWait(): Promise<boolean> {
  if (await renew()) return true;
  return currentSession().phase === 'expired' ? signedInAgain() : false;
}

/** Leaves this browser: here and in its other tabs. */
export async function signOut() {
  await calls.signOut();
  end();
  others?.postMessage('out');
}

function end() {
  clearTimeout(timer);
  localStorage.removeItem(HINT);
  forgetPerson();
  setSession({ phase: 'out', user: null, token: null });
}

export function startSession() {
  setCredentials({ token, renew: renewOrWait });
  if (others) others.onmessage = hearOthers;
  if (localStorage.getItem(HINT)) void renew();
  else setSession({ phase: 'out', user: null, token: null });
}

export function tryAgain() {
  setSession({ phase: 'starting', user: null, token: null });
  void renew();
}
