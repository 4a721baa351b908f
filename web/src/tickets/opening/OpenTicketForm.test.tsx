import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ana, catalogue, closePage, openPage, portal, pressTwice, ticket, wordsAt, write } from '@/testing';

beforeEach(() => portal.answer('GET /products', catalogue));

const open = (search = '') => openPage(`/tickets/new${search}`, ana);
const button = () => screen.findByRole('button', { name: 'Deschide Tichet Nou' });
const summary = () => screen.findByLabelText<HTMLInputElement>('Scurtă descriere solicitare');
const details = () => screen.findByLabelText<HTMLTextAreaElement>('Detalii solicitare');
const keys = () => portal.callsOf('POST /tickets').map(({ headers }) => headers.get('Idempotency-Key'));

async function fill(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'Contabilitate' }));
  await write(user, await summary(), 'Stat plată');
  await user.click(screen.getByRole('radio', { name: /Urgentă/ }));
  await user.selectOptions(screen.getByLabelText('Tip solicitare'), 'EROARE');
  await write(user, await details(), 'Nu se tipărește.');
}

test('everything is required, and nothing is sent without it', async () => {
  const user = await open();
  await user.click(await button());
  expect(screen.getAllByText('Câmp obligatoriu.')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Contabilitate' }));
  await user.click(await button());
  expect(screen.getByText('Alegeți prioritatea.')).toBeTruthy();
  expect(screen.getByText('Alegeți tipul solicitării.')).toBeTruthy();
  expect(portal.callsOf('POST /tickets')).toEqual([]);
});

test('a ticket is sent as it was written, in nobody else’s name', async () => {
  portal.answer('POST /tickets', ticket({ id: 'ALFA-7' }));
  const user = await open();
  await fill(user);
  await user.click(await button());
  expect(await screen.findByText('Tichetul ALFA-7 a fost deschis')).toBeTruthy();
  expect(portal.bodyOf('POST /tickets')).toEqual({
    product: 'CONTAB',
    summary: 'Stat plată',
    priority: 'URGENT',
    request_type: 'EROARE',
    details: 'Nu se tipărește.',
    attachments: [],
  });
});

test('a summary longer than the portal’s setting is told at once and not sent', async () => {
  const user = await open();
  await fill(user);
  await user.type(await summary(), ' pe luna mai');
  expect(wordsAt(await summary())).toContain('Prea lung cu 2 caractere.');
  await user.click(await button());
  expect(portal.callsOf('POST /tickets')).toEqual([]);
});

test('what the portal finds wrong stands at its field', async () => {
  const errors = [{ field: 'details', message: 'Prea puțin.' }];
  portal.refuse('POST /tickets', { type: 'invalid', status: 422, errors });
  const user = await open();
  await fill(user);
  await user.click(await button());
  await waitFor(async () => expect(wordsAt(await details())).toContain('Prea puțin.'));
  expect((await summary()).value).toBe('Stat plată');
});

test('a refused ticket keeps its text and its key', async () => {
  portal.refuse('POST /tickets', { type: 'conflict', status: 409, detail: 'Nu se poate acum.' });
  const user = await open();
  await fill(user);
  await user.click(await button());
  await screen.findByText('Nu se poate acum.');
  expect((await details()).value).toBe('Nu se tipărește.');
  await user.click(await button());
  await waitFor(() => expect(keys()).toHaveLength(2));
  expect(new Set(keys()).size).toBe(1);
});

test('a draft that was sent from elsewhere is told, and goes out under another key when sent again', async () => {
  portal.refuse('POST /tickets', { type: 'idempotency-key-reused', status: 422 });
  const user = await open();
  await fill(user);
  await user.click(await button());
  expect(await screen.findByText('Ciorna a fost deja trimisă')).toBeTruthy();
  await user.click(await button());
  await waitFor(() => expect(new Set(keys()).size).toBe(2));
});

test('two clicks send one ticket', async () => {
  const release = portal.hold('POST /tickets', ticket({ id: 'ALFA-7' }));
  const user = await open();
  await fill(user);
  await pressTwice(user, await button());
  release();
  await screen.findByText('Tichetul ALFA-7 a fost deschis');
  expect(portal.callsOf('POST /tickets')).toHaveLength(1);
});

test('a draft survives the page, and can be thrown away', async () => {
  await fill(await open());
  await closePage();
  const user = await open();
  expect((await details()).value).toBe('Nu se tipărește.');
  await user.click(screen.getByRole('button', { name: 'Șterge ciorna' }));
  expect((await details()).value).toBe('');
});

test('a ticket that goes on with a closed one begins with the answer that was not sent', async () => {
  localStorage.setItem('draft:ana:reply:ALFA-1', JSON.stringify({ value: { body: 'Tot nu merge.' }, key: 'k' }));
  await open('?product=CONTAB&after=ALFA-1');
  expect((await details()).value).toBe('Continuare a tichetului ALFA-1.\n\nTot nu merge.');
});
