import { isPassing, isProblem, queries, setCredentials } from '@/kernel/api';
import { setLanguage } from '@/kernel/i18n';
import * as calls from '../api/session';
import { currentSession, onSession, setSession, type User } from './store';

// Tells whether there may be a session's cookie, which no script can read.
const COOKIE_HINT = 'signed-in';
const RENEW_BEFORE = 60_000;
const LONGEST_TIMER = 2 ** 31 - 1;

const otherTabs = 'BroadcastChannel' in window ? new BroadcastChannel('session') : null;
let timer: ReturnType<typeof setTimeout> | undefined;
let renewing: Promise<boolean> | null = null;

/** Takes over the session in an answer of the portal. */
function takeOver(answer: calls.SessionAnswer) {
  const { token, user, expires_in: lifetime } = answer;
  if (!token || !user) throw new Error('No session in the answer');
  const before = currentSession().user;
  if (before && before.id !== user.id) clearPerson();
  localStorage.setItem(COOKIE_HINT, 'yes');
  setLanguage(user.language);
  const expiresAt = Date.now() + (lifetime ?? 0) * 1000;
  setSession({ phase: 'in', user, token: { text: token, expiresAt } });
  clearTimeout(timer);
  timer = setTimeout(
    () => void renew(),
    Math.min(Math.max(expiresAt - RENEW_BEFORE - Date.now(), 5000), LONGEST_TIMER),
  );
}

/** Takes over the session of somebody who has just signed in, and tells the other tabs. */
export function acceptSignIn(answer: calls.SessionAnswer) {
  takeOver(answer);
  otherTabs?.postMessage('in');
}

function onMessage({ data }: MessageEvent<string>) {
  if (data === 'out') endSession();
  else if (currentSession().phase !== 'in') void renew();
}

export function changeUser(user: User) {
  const session = currentSession();
  if (session.phase === 'in') setSession({ ...session, user });
}

// The next person starts on the first screen, without the data of the one before.
function clearPerson() {
  queries.clear();
  location.hash = '#/';
}

function expire() {
  clearTimeout(timer);
  localStorage.removeItem(COOKIE_HINT);
  const { user } = currentSession();
  if (user) setSession({ phase: 'expired', user, token: null });
  else setSession({ phase: 'out', user: null, token: null });
}

async function refresh(): Promise<boolean> {
  try {
    takeOver(await calls.refresh());
    return true;
  } catch (error) {
    if (isProblem(error) && !isPassing(error)) expire();
    else if (!currentSession().user) setSession({ phase: 'unreachable', user: null, token: null });
    else timer = setTimeout(() => void renew(), 10_000);
    return false;
  }
}

/** Gets a new token with the cookie. Several callers at once share one request. */
export function renew(): Promise<boolean> {
  renewing ??= refresh().finally(() => {
    renewing = null;
  });
  return renewing;
}

async function token(): Promise<string | null> {
  const held = currentSession().token;
  if (held && held.expiresAt - Date.now() > 5000) return held.text;
  const hasSession = currentSession().phase === 'expired' ? await waitForSignIn() : await renewOrWait();
  return hasSession ? (currentSession().token?.text ?? null) : null;
}

/** Resolves to true when the person has signed in again over their page, to false when they signed out. */
function waitForSignIn(): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = onSession(() => {
      stop();
      resolve(currentSession().phase === 'in');
    });
  });
}

async function renewOrWait(): Promise<boolean> {
  if (await renew()) return true;
  return currentSession().phase === 'expired' ? waitForSignIn() : false;
}

/** Signs out in this tab and in the other tabs of this browser. */
export async function signOut() {
  await calls.signOut();
  endSession();
  otherTabs?.postMessage('out');
}

function endSession() {
  clearTimeout(timer);
  localStorage.removeItem(COOKIE_HINT);
  clearPerson();
  setSession({ phase: 'out', user: null, token: null });
}

export function startSession() {
  setCredentials({ token, renew: renewOrWait });
  if (otherTabs) otherTabs.onmessage = onMessage;
  if (localStorage.getItem(COOKIE_HINT)) void renew();
  else setSession({ phase: 'out', user: null, token: null });
}

export function startAgain() {
  setSession({ phase: 'starting', user: null, token: null });
  void renew();
}
