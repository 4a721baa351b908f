import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { catalogue, closePage, elena, message, openPage, portal, pressTwice, ticket, wordsAt, write } from '@/testing';

const MESSAGES = 'POST /tickets/ALFA-1/messages';

beforeEach(() => {
  portal.answer('GET /products', catalogue);
  portal.answer('GET /clients', { items: [{ code: 'ALFA', name: 'Alfa SRL' }], next: null });
  portal.answer('GET /tickets/ALFA-1', ticket({ status: 'taken' }));
});

const open = () => openPage('/tickets/ALFA-1', elena);
const field = (label = 'Răspuns către client') => screen.findByLabelText<HTMLTextAreaElement>(label);
const headersOf = (name: string) => portal.callsOf(name).map(({ headers }) => headers);

async function press(user: UserEvent, name: string) {
  await user.click(await screen.findByRole('button', { name }));
}

async function openWithText() {
  const user = await open();
  await write(user, await field(), 'Încercați acum.');
  return user;
}

// Somebody else writes while the consultant does.
const answered = ticket({
  status: 'taken',
  version: 2,
  messages: [message({}), message({ id: 'ALFA-1-2', kind: 'reply', body: 'Merge deja!' })],
});

test.each([
  ['Răspuns', 'Răspuns către client', 'Trimite răspunsul', MESSAGES, { internal: false }],
  ['Notă internă', 'Notă internă, clientul nu o vede', 'Salvează nota internă', MESSAGES, { internal: true }],
  ['Cere detalii', 'Ce detalii sunt necesare', 'Cere detaliile', 'POST /tickets/ALFA-1/needs-details', {}],
  ['Trimite în testare', 'Ce este de testat', 'Trimite la client', 'POST /tickets/ALFA-1/in-testing', {}],
  ['Finalizează', 'Cum s-a rezolvat', 'Finalizează tichetul', 'POST /tickets/ALFA-1/close', {}],
])('%s is sent on the version that was read', async (mode, label, submit, call, extra) => {
  portal.answer(call, ticket());
  const user = await open();
  await press(user, mode);
  await write(user, await field(label), 'Încercați acum.');
  await press(user, submit);
  await waitFor(() => expect(portal.bodyOf(call)).toEqual({ body: 'Încercați acum.', attachments: [], ...extra }));
  expect(headersOf(call)[0]?.get('If-Match')).toBe('"1"');
});

test('nothing is sent without a text', async () => {
  const user = await open();
  await press(user, 'Trimite răspunsul');
  expect(wordsAt(await field())).toContain('Scrieți textul, apoi trimiteți.');
  expect(portal.callsOf(MESSAGES)).toEqual([]);
});

test('a change of somebody else keeps the text, is shown, and can be written over', async () => {
  portal.refuse(MESSAGES, { type: 'stale', status: 412 });
  const user = await openWithText();
  portal.answer('GET /tickets/ALFA-1', answered);
  await press(user, 'Trimite răspunsul');
  expect(await screen.findByText('Tichetul s-a schimbat în timp ce scriați')).toBeTruthy();
  expect((await field()).value).toBe('Încercați acum.');
  portal.answer(MESSAGES, ticket());
  await press(user, 'Am citit, trimite acum');
  await screen.findByText('Răspunsul a fost trimis.');
  expect(headersOf(MESSAGES).map((headers) => headers.get('If-Match'))).toEqual(['"1"', '"2"']);
  expect(new Set(headersOf(MESSAGES).map((headers) => headers.get('Idempotency-Key'))).size).toBe(1);
});

test('what the portal finds wrong stands at the field', async () => {
  portal.refuse(MESSAGES, { type: 'invalid', status: 422, errors: [{ field: 'body', message: 'Prea lung.' }] });
  const user = await openWithText();
  await press(user, 'Trimite răspunsul');
  await waitFor(async () => expect(wordsAt(await field())).toContain('Prea lung.'));
});

test('two clicks send one text', async () => {
  const release = portal.hold(MESSAGES, ticket());
  const user = await openWithText();
  await pressTwice(user, await screen.findByRole('button', { name: 'Trimite răspunsul' }));
  release();
  await screen.findByText('Răspunsul a fost trimis.');
  expect(portal.callsOf(MESSAGES)).toHaveLength(1);
});

test('a note has a draft of its own, and both survive the page', async () => {
  const user = await openWithText();
  await press(user, 'Notă internă');
  const note = () => field('Notă internă, clientul nu o vede');
  expect((await note()).value).toBe('');
  await write(user, await note(), 'Client nervos.');
  await closePage();
  const again = await open();
  expect((await field()).value).toBe('Încercați acum.');
  await press(again, 'Notă internă');
  expect((await note()).value).toBe('Client nervos.');
});

test('a text for a ticket that was closed meanwhile stays to be copied', async () => {
  await openWithText();
  await closePage();
  portal.answer('GET /tickets/ALFA-1', ticket({ status: 'closed' }));
  await openPage('/tickets/ALFA-1', elena);
  expect(await screen.findByText(/Textul dumneavoastră a rămas aici/)).toBeTruthy();
  expect(screen.getByText('Încercați acum.')).toBeTruthy();
});

test('Ctrl and Enter send', async () => {
  portal.answer(MESSAGES, ticket());
  const user = await openWithText();
  await user.type(await field(), '{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Răspunsul a fost trimis.')).toBeTruthy();
});
