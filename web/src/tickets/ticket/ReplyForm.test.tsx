import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { ana, catalogue, closePage, openPage, portal, pressTwice, ticket, wordsAt, write } from '@/testing';

const MESSAGES = 'POST /tickets/ALFA-1/messages';

beforeEach(() => {
  portal.answer('GET /products', catalogue);
  portal.answer('GET /tickets/ALFA-1', ticket());
});

const open = () => openPage('/tickets/ALFA-1', ana);
const field = () => screen.findByLabelText<HTMLTextAreaElement>('Răspunsul dumneavoastră');
const button = () => screen.findByRole('button', { name: 'Reactualizare Tichet' });

async function openWithText() {
  const user = await open();
  await write(user, await field(), 'Am încercat, tot nu merge.');
  return user;
}

test('an answer without a text is not sent', async () => {
  const user = await open();
  await user.click(await button());
  expect(wordsAt(await field())).toContain('Scrieți răspunsul, apoi trimiteți-l.');
  expect(portal.callsOf(MESSAGES)).toEqual([]);
});

test('an answer is sent, and the field is empty again', async () => {
  portal.answer(MESSAGES, ticket());
  const user = await openWithText();
  await user.click(await button());
  expect(await screen.findByText('Răspunsul a fost trimis.')).toBeTruthy();
  expect(portal.bodyOf(MESSAGES)).toEqual({ body: 'Am încercat, tot nu merge.', attachments: [] });
  expect((await field()).value).toBe('');
});

test('what the portal finds wrong stands at the field', async () => {
  portal.refuse(MESSAGES, { type: 'invalid', status: 422, errors: [{ field: 'body', message: 'Prea lung.' }] });
  const user = await openWithText();
  await user.click(await button());
  await waitFor(async () => expect(wordsAt(await field())).toContain('Prea lung.'));
  expect((await field()).value).toBe('Am încercat, tot nu merge.');
});

test('an answer to a ticket that was closed meanwhile is kept for the next one', async () => {
  portal.refuse(MESSAGES, { type: 'ticket-closed', status: 409, detail: 'Tichetul este finalizat.' });
  const user = await openWithText();
  portal.answer('GET /tickets/ALFA-1', ticket({ status: 'closed' }));
  await user.click(await button());
  expect(await screen.findByText(/Răspunsul pe care l-ați scris/)).toBeTruthy();
  expect(localStorage.getItem('draft:ana:reply:ALFA-1')).toContain('Am încercat');
});

test('two clicks send one answer', async () => {
  const release = portal.hold(MESSAGES, ticket());
  const user = await openWithText();
  await pressTwice(user, await button());
  release();
  await screen.findByText('Răspunsul a fost trimis.');
  expect(portal.callsOf(MESSAGES)).toHaveLength(1);
});

test('a draft survives the page', async () => {
  await openWithText();
  await closePage();
  await open();
  expect((await field()).value).toBe('Am încercat, tot nu merge.');
});

test('a colleague is told whose answer is waited for', async () => {
  portal.answer('GET /tickets/ALFA-1', ticket({ opened_by: { id: 'ion', name: 'Ion Radu' } }));
  await open();
  expect(await screen.findByText(/așteaptă răspunsul de la Ion Radu/)).toBeTruthy();
});
