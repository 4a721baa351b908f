import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ana, catalogue, openPage, portal, pressTwice, write } from '@/testing';

const email = () => screen.findByLabelText<HTMLInputElement>('Adresa de e-mail');
const password = () => screen.findByLabelText<HTMLInputElement>('Parola');
const button = () => screen.findByRole('button', { name: 'Conectare' });
const session = { token: 'token', expires_in: 3600, user: ana };

async function openFilled() {
  const user = await openPage('/tickets/new');
  await write(user, await email(), 'ana@alfa.example');
  await write(user, await password(), 'o parolă bună');
  return user;
}

test('both fields are required', async () => {
  const user = await openPage('/');
  expect((await email()).required).toBe(true);
  expect((await password()).required).toBe(true);
  await user.click(await button());
  expect(portal.callsOf('POST /session')).toEqual([]);
});

test('who signs in comes to the page that they asked for', async () => {
  portal.answer('POST /session', session);
  portal.answer('GET /products', catalogue);
  const user = await openFilled();
  await user.click(await button());
  expect(await screen.findByRole('heading', { name: 'Deschide Tichet Nou' })).toBeTruthy();
  expect(portal.bodyOf('POST /session')).toEqual({ email: 'ana@alfa.example', password: 'o parolă bună' });
  expect(portal.callsOf('GET /products')[0]?.headers.get('Authorization')).toBe('Bearer token');
});

test('a wrong password is told, and what was typed stays', async () => {
  portal.refuse('POST /session', { type: 'wrong-credentials', status: 401, detail: 'Adresa sau parola este greșită.' });
  const user = await openFilled();
  await user.click(await button());
  expect(await screen.findByText('Adresa sau parola este greșită.')).toBeTruthy();
  expect((await email()).value).toBe('ana@alfa.example');
  expect((await password()).value).toBe('o parolă bună');
});

test('two clicks sign in once', async () => {
  const release = portal.hold('POST /session', session);
  const user = await openFilled();
  await pressTwice(user, await button());
  release();
  await screen.findByText('Deschide Tichet Nou', { selector: 'h1' });
  expect(portal.callsOf('POST /session')).toHaveLength(1);
});

test('who signs in for the first time chooses a password, and reads at the field what is wrong with it', async () => {
  portal.answer('POST /session', { challenge: 'new_password', session: 'first' });
  const errors = [{ field: 'new_password', message: 'Prea scurtă.' }];
  portal.refuse('POST /session/challenge', { type: 'invalid', status: 422, errors });
  const user = await openFilled();
  await user.click(await button());
  await write(user, await screen.findByLabelText('Parola nouă'), 'o altă parolă');
  await user.click(screen.getByRole('button', { name: 'Salvează și intră' }));
  expect(await screen.findByText('Prea scurtă.')).toBeTruthy();
  expect(portal.bodyOf('POST /session/challenge')).toEqual({ session: 'first', new_password: 'o altă parolă' });
});

test('whoever signs in after somebody begins at the beginning, not on the page that was left', async () => {
  portal.answer('GET /products', catalogue);
  portal.answer('DELETE /session', {});
  const user = await openPage('/tickets/new', ana);
  await user.click(await screen.findByRole('button', { name: /Contul meu/ }));
  await user.click(screen.getByRole('button', { name: 'Deconectare' }));
  await email();
  // Browsers tell of a changed address; happy-dom does not.
  dispatchEvent(new PopStateEvent('popstate'));
  portal.answer('POST /session', session);
  await write(user, await email(), 'ana@alfa.example');
  await write(user, await password(), 'o parolă bună');
  await user.click(await button());
  expect(await screen.findByRole('heading', { name: 'Bună ziua, Ana' })).toBeTruthy();
});
