import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ana, openPage, portal, pressTwice, wordsAt, write } from '@/testing';
import type { ContactInList } from '../model/contact';

const contact: ContactInList = {
  id: 'c1',
  company: 'ALFA',
  first_name: 'Ion',
  last_name: 'Radu',
  sex: null,
  title: null,
  mobile: null,
  mobile_shown: null,
  email: 'ion@alfa.example',
  function: 'contabil',
  state: 'active',
  language: 'ro',
  newsletters: [],
  undeliverable: null,
  updated_at: '2026-03-02T08:00:00Z',
  updated_by: 'Ana Ionescu',
  version: 4,
  authorised_user: false,
  position: 1,
  previous: null,
  next: null,
  count: 1,
  more: false,
};

const CREATE = 'POST /contacts';
const SAVE = 'PATCH /contacts/c1';

beforeEach(() => {
  portal.answer('GET /contacts/c1', contact);
  portal.answer('GET /contacts', { items: [], next: null, count: 0, more: false });
});

const field = (label: string | RegExp) => screen.findByLabelText<HTMLInputElement>(label);
const email = () => field(/^Adresa e-mail/);

async function press(user: UserEvent, name: string) {
  await user.click(await screen.findByRole('button', { name }));
}

async function openNew() {
  const user = await openPage('/contacts/new', ana);
  await write(user, await email(), 'ion@alfa.example');
  await write(user, await field('Nume'), 'Radu');
  return user;
}

async function openChanged() {
  const user = await openPage('/contacts/c1', ana);
  await write(user, await field('Funcția'), 'director');
  return user;
}

test('a new contact is sent with what was filled in, and nothing else', async () => {
  portal.answer(CREATE, contact);
  const user = await openNew();
  await press(user, 'Adaugă persoana');
  await waitFor(() => expect(portal.bodyOf(CREATE)).toEqual({ email: 'ion@alfa.example', last_name: 'Radu' }));
  expect(await screen.findByRole('heading', { name: 'Ion Radu' })).toBeTruthy();
});

test('what the portal finds wrong stands at its field', async () => {
  const errors = [{ field: 'email', message: 'Nu este o adresă.' }];
  portal.refuse(CREATE, { type: 'invalid', status: 422, errors });
  const user = await openNew();
  await press(user, 'Adaugă persoana');
  await waitFor(async () => expect(wordsAt(await email())).toContain('Nu este o adresă.'));
});

test('an address that another contact has is told at the field, and the form stays as it was', async () => {
  portal.refuse(CREATE, { type: 'email-taken', status: 409, detail: 'Adresa este a altei persoane.' });
  const user = await openNew();
  await press(user, 'Adaugă persoana');
  await waitFor(async () => expect(wordsAt(await email())).toContain('Adresa este a altei persoane.'));
  expect((await field('Nume')).value).toBe('Radu');
});

test('two clicks add one contact', async () => {
  const release = portal.hold(CREATE, contact);
  const user = await openNew();
  await pressTwice(user, await screen.findByRole('button', { name: 'Adaugă persoana' }));
  release();
  await screen.findByRole('heading', { name: 'Ion Radu' });
  expect(portal.callsOf(CREATE)).toHaveLength(1);
});

test('a change is sent alone, on the version that was read', async () => {
  portal.answer(SAVE, contact);
  const user = await openChanged();
  await press(user, 'Sfârșit');
  await waitFor(() => expect(portal.bodyOf(SAVE)).toEqual({ function: 'director' }));
  expect(portal.callsOf(SAVE)[0]?.headers.get('If-Match')).toBe('"4"');
});

test('a change of somebody else keeps what was written until it is read again', async () => {
  portal.refuse(SAVE, { type: 'stale', status: 412, detail: 'Altcineva a modificat persoana.' });
  const user = await openChanged();
  await press(user, 'Sfârșit');
  await screen.findByText('Altcineva a modificat persoana.');
  expect((await field('Funcția')).value).toBe('director');
  portal.answer('GET /contacts/c1', { ...contact, function: 'casier', version: 5 });
  await press(user, 'Citește din nou');
  await waitFor(async () => expect((await field('Funcția')).value).toBe('casier'));
});

test('a contact who loses their access is asked about first', async () => {
  portal.refuse(SAVE, { type: 'ends-access', status: 409 });
  const user = await openPage('/contacts/c1', ana);
  await user.selectOptions(await field('Stare Persoană de Contact *'), 'inactive');
  await press(user, 'Sfârșit');
  await screen.findByText('Ion Radu devine inactivă');
  portal.answer(SAVE, { ...contact, state: 'inactive' });
  await press(user, 'Treci în starea inactivă');
  await waitFor(() =>
    expect(portal.callsOf(SAVE).map(({ body }) => body)).toEqual([
      { state: 'inactive' },
      { state: 'inactive', confirm: true },
    ]),
  );
});
