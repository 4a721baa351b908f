import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { catalogue, closePage, elena, openPage, portal, pressTwice, wordsAt, write } from '@/testing';
import type { Update } from '../api/useUpdates';

const PUBLISH = 'POST /updates';

const update: Update = {
  id: 'u1',
  product: 'CONTAB',
  topic: 'LEGE',
  title: 'Declarația 112',
  version: '4.2',
  notes: '',
  published_at: '2026-03-02T08:00:00Z',
  name: 'pachet.zip',
  size: 10,
  sha256: 'a'.repeat(64),
  checksum: 'whole',
  part_size: 10,
  withdrawn_at: null,
};

beforeEach(() => {
  portal.answer('GET /products', catalogue);
  portal.answer('GET /updates', { items: [update], next: null });
});

let author = elena;

// Files outlive their screen while the page is open, so each test has an author of its own.
beforeEach(() => {
  author = { ...elena, id: crypto.randomUUID() };
});

const open = () => openPage('/updates/new', author);
const version = () => screen.findByLabelText<HTMLInputElement>('Versiune');
const button = () => screen.findByRole('button', { name: 'Publică actualizarea' });

// A file that was uploaded before the page was opened again.
function keepUploadedFile() {
  const file = { key: 'pachet', name: 'pachet.zip', size: 10, id: 'upload-1' };
  localStorage.setItem(`files:${author.id}:publish-update`, JSON.stringify([file]));
  portal.answer('GET /uploads/upload-1', { state: 'complete', arrived: [] });
}

async function fill(user: UserEvent) {
  await user.selectOptions(await screen.findByLabelText('Produs'), 'CONTAB');
  await user.selectOptions(screen.getByLabelText('Topic'), 'LEGE');
  await write(user, screen.getByLabelText('Titlu'), 'Declarația 112');
  await write(user, await version(), '4.2');
}

async function openFilled() {
  keepUploadedFile();
  const user = await open();
  await fill(user);
  await screen.findByText(/Încărcat$/);
  return user;
}

test('everything but the notes is required, and one file', async () => {
  const user = await open();
  await user.click(await button());
  for (const words of ['Alegeți produsul.', 'Alegeți topicul.', 'Scrieți titlul.', 'Scrieți versiunea.'])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(/Alegeți un singur fișier/)).toBeTruthy();
  expect(portal.callsOf(PUBLISH)).toEqual([]);
});

test('a package is published with its file', async () => {
  portal.answer(PUBLISH, update);
  const user = await openFilled();
  await user.click(await button());
  await waitFor(() =>
    expect(portal.bodyOf(PUBLISH)).toEqual({
      product: 'CONTAB',
      topic: 'LEGE',
      title: 'Declarația 112',
      version: '4.2',
      notes: '',
      upload: 'upload-1',
    }),
  );
  expect(await screen.findByRole('heading', { name: /Declarația 112/ })).toBeTruthy();
});

test('what the portal finds wrong stands at its field', async () => {
  portal.refuse(PUBLISH, { type: 'invalid', status: 422, errors: [{ field: 'version', message: 'Prea lungă.' }] });
  const user = await openFilled();
  await user.click(await button());
  await waitFor(async () => expect(wordsAt(await version())).toContain('Prea lungă.'));
});

test('a refused package keeps its text and its file', async () => {
  portal.refuse(PUBLISH, { type: 'conflict', status: 409, detail: 'Fișierul este folosit deja.' });
  const user = await openFilled();
  await user.click(await button());
  await screen.findByText('Fișierul este folosit deja.');
  expect((await version()).value).toBe('4.2');
  expect(screen.getByText('pachet.zip')).toBeTruthy();
});

test('two clicks publish one package', async () => {
  const release = portal.hold(PUBLISH, update);
  const user = await openFilled();
  await pressTwice(user, await button());
  release();
  await screen.findByRole('heading', { name: /Declarația 112/ });
  expect(portal.callsOf(PUBLISH)).toHaveLength(1);
});

test('a draft survives the page, with its file', async () => {
  await openFilled();
  await closePage();
  await open();
  expect((await version()).value).toBe('4.2');
  expect(await screen.findByText('pachet.zip')).toBeTruthy();
});
