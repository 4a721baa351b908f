import { cleanup, render, waitFor } from '@testing-library/react';
import { PointerEventsCheckLevel, type UserEvent, userEvent } from '@testing-library/user-event';
import { App } from '@/app/App';
import { router } from '@/app/router';
import { startSession } from '@/identity';
import { type components, queries } from '@/kernel/api';
import { portal } from './portal';

type User = components['schemas']['UserAnswer'];

/** Opens a page of the portal, signed in as `user` if there is one. Returns what clicks and types on the page. */
export async function openPage(path: string, user?: User): Promise<UserEvent> {
  if (user) rememberSignIn(user);
  router.history.push(path);
  startSession();
  render(<App />);
  // Until it has loaded, the router shows the screen of the test before. The sign-in has no router.
  if (user) await router.load();
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** Presses a button twice within a moment. */
export async function pressTwice(user: UserEvent, button: HTMLElement) {
  await user.click(button);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await user.click(button);
}

/** Closes the page after its screen has loaded. What is stored in the browser stays. */
export async function closePage() {
  await waitFor(() => {
    if (router.state.status === 'pending') throw new Error('The router is still loading a screen');
  });
  cleanup();
  queries.clear();
}

/** Puts a text into a field at once, in place of what it holds; faster than key by key. */
export async function write(user: UserEvent, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

/** The hint and the error of a field. */
export function wordsAt(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

// The page asks for a session only if somebody has signed in before in this browser.
function rememberSignIn(user: User) {
  localStorage.setItem('signed-in', 'yes');
  portal.answer('POST /session/refresh', { token: 'token', expires_in: 3600, user });
}
