import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ana, catalogue, closePage, elena, openPage, portal, pressTwice, ticket, wordsAt, write } from '@/testing';

beforeEach(() => {
  portal.answer('GET /clients', { items: [{ code: 'ALFA', name: 'Alfa SRL' }], next: null });
  portal.answer('GET /clients/ALFA/users', { items: [ana, { ...ana, id: 'ion', active: false }], next: null });
  portal.answer('GET /products', catalogue);
});

const open = () => openPage('/desk/phone', elena);
const button = () => screen.findByRole('button', { name: 'Deschide tichetul' });
const caller = () => screen.findByLabelText<HTMLSelectElement>('Cine a sunat');
const summary = () => screen.getByLabelText<HTMLInputElement>('Scurtă descriere solicitare');

async function chooseCompany(user: UserEvent) {
  await user.type(await screen.findByRole('combobox', { name: 'Compania' }), 'alfa');
  await user.click(await screen.findByRole('option', { name: 'Alfa SRL · ALFA' }));
}

async function fill(user: UserEvent) {
  await chooseCompany(user);
  await user.selectOptions(await caller(), 'ana');
  await user.click(screen.getByRole('button', { name: 'Contabilitate' }));
  await write(user, summary(), 'Stat de plată greșit');
  await user.click(screen.getByRole('radio', { name: /Normală/ }));
  await user.selectOptions(screen.getByLabelText('Tip solicitare'), 'CERERE');
  await write(user, screen.getByLabelText('Detalii solicitare'), 'A sunat Ana.');
}

test('who called is required, and only active users of the company can be chosen', async () => {
  const user = await open();
  await chooseCompany(user);
  expect([...(await caller()).options].map(({ value }) => value)).toEqual(['', 'ana']);
  await user.click(await button());
  expect(wordsAt(await caller())).toContain('Alegeți persoana');
  expect(portal.callsOf('POST /tickets')).toEqual([]);
});

test('the ticket is opened for who called, with a summary as long as the portal’s setting permits', async () => {
  portal.answer('POST /tickets', ticket());
  portal.answer('GET /tickets/ALFA-1', ticket());
  const user = await open();
  await fill(user);
  await user.click(await button());
  await waitFor(() =>
    expect(portal.bodyOf('POST /tickets')).toEqual({
      company: 'ALFA',
      opened_for: 'ana',
      product: 'CONTAB',
      summary: 'Stat de plată greșit',
      priority: 'NORMALA',
      request_type: 'CERERE',
      details: 'A sunat Ana.',
      attachments: [],
    }),
  );
  expect(await screen.findByRole('heading', { name: 'Stat plată' })).toBeTruthy();
});

test('a summary longer than the portal’s setting is not sent', async () => {
  const user = await open();
  await fill(user);
  await user.type(summary(), '!');
  expect(wordsAt(summary())).toContain('Prea lung cu 1 caracter.');
  await user.click(await button());
  expect(portal.callsOf('POST /tickets')).toEqual([]);
});

test('what the portal finds wrong stands at its field', async () => {
  const errors = [{ field: 'opened_for', message: 'Contul a fost închis.' }];
  portal.refuse('POST /tickets', { type: 'invalid', status: 422, errors });
  const user = await open();
  await fill(user);
  await user.click(await button());
  await waitFor(async () => expect(wordsAt(await caller())).toContain('Contul a fost închis.'));
});

test('a refused ticket keeps its text', async () => {
  portal.refuse('POST /tickets', { type: 'conflict', status: 409, detail: 'Nu se poate acum.' });
  const user = await open();
  await fill(user);
  await user.click(await button());
  await screen.findByText('Nu se poate acum.');
  expect(summary().value).toBe('Stat de plată greșit');
});

test('two clicks send one ticket', async () => {
  const release = portal.hold('POST /tickets', ticket());
  const user = await open();
  await fill(user);
  await pressTwice(user, await button());
  release();
  await screen.findByRole('heading', { name: 'Stat plată' });
  expect(portal.callsOf('POST /tickets')).toHaveLength(1);
});

test('a draft survives the page', async () => {
  await fill(await open());
  await closePage();
  await open();
  expect((await caller()).value).toBe('ana');
  expect(summary().value).toBe('Stat de plată greșit');
});

test('a company without a contract or without users is told so', async () => {
  portal.answer('GET /products', { ...catalogue, items: [] });
  const user = await open();
  await chooseCompany(user);
  expect(await screen.findByText(/niciun contract de mentenanță/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Deschide tichetul' })).toBeNull();
});
