import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { closePage, mihai, openPage, portal, pressTwice, wordsAt, write } from '@/testing';
import type { WholeIssue } from '../api/useIssue';

const issue: WholeIssue = {
  id: 'i1',
  newsletter: '000BR',
  subject: 'Noutăți',
  send_at: '2098-01-15T07:30:00Z',
  state: 'scheduled',
  created_at: '2026-03-02T08:00:00Z',
  created_by: 'mihai',
  product: null,
  sent: 0,
  failed: 0,
  bounced: 0,
  skipped: 0,
  pending: 0,
  body: '# Bună ziua',
};

const SCHEDULE = 'POST /newsletters/000BR/issues';
const CHANGE = 'PATCH /newsletters/000BR/issues/i1';

beforeEach(() => {
  portal.answer('GET /newsletters', [{ code: '000BR', name: 'Buletin' }]);
  portal.answer('GET /newsletters/000BR/issues/i1', issue);
  portal.answer('POST /newsletters/000BR/preview', { html: '<p>Bună ziua</p>' });
});

const open = () => openPage('/newsletters/000BR/new', mihai);
const subject = () => screen.findByLabelText<HTMLInputElement>('Subiect');
const when = () => screen.findByLabelText<HTMLInputElement>('Data și ora trimiterii');

async function press(user: UserEvent, name: string) {
  await user.click(await screen.findByRole('button', { name }));
}

async function writeText(user: UserEvent) {
  await write(user, await subject(), 'Noutăți');
  await write(user, screen.getByLabelText('Text (Markdown)'), '# Bună ziua');
}

async function openFilled() {
  const user = await open();
  await writeText(user);
  await write(user, await when(), '2098-01-15T09:30');
  return user;
}

test('without a time nothing is scheduled', async () => {
  const user = await open();
  await writeText(user);
  await press(user, 'Planifică');
  expect(wordsAt(await when())).toContain('Alegeți data și ora trimiterii.');
  expect(portal.callsOf(SCHEDULE)).toEqual([]);
});

test('subject and text are required', async () => {
  await open();
  expect((await subject()).required).toBe(true);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text (Markdown)').required).toBe(true);
});

test('an issue is scheduled at Romanian time', async () => {
  portal.answer(SCHEDULE, issue);
  const user = await openFilled();
  await press(user, 'Planifică');
  await waitFor(() =>
    expect(portal.bodyOf(SCHEDULE)).toEqual({
      subject: 'Noutăți',
      body: '# Bună ziua',
      send_at: '2098-01-15T07:30:00.000Z',
    }),
  );
  expect(await screen.findByText(/Pleacă singură/)).toBeTruthy();
});

test('what the portal finds wrong stands at its field', async () => {
  const errors = [{ field: 'send_at', message: 'Prea devreme.' }];
  portal.refuse(SCHEDULE, { type: 'invalid', status: 422, errors });
  const user = await openFilled();
  await press(user, 'Planifică');
  await waitFor(async () => expect(wordsAt(await when())).toContain('Prea devreme.'));
});

test('two clicks schedule one issue', async () => {
  const release = portal.hold(SCHEDULE, issue);
  const user = await openFilled();
  await pressTwice(user, await screen.findByRole('button', { name: 'Planifică' }));
  release();
  await screen.findByText(/Pleacă singură/);
  expect(portal.callsOf(SCHEDULE)).toHaveLength(1);
});

test('a draft survives the page', async () => {
  await openFilled();
  await closePage();
  await open();
  expect((await subject()).value).toBe('Noutăți');
  expect((await when()).value).toBe('2098-01-15T09:30');
  expect(screen.getByText('Am păstrat ce ați scris data trecută.')).toBeTruthy();
});

test('a change that comes too late is told and keeps the text', async () => {
  portal.refuse(CHANGE, { type: 'conflict', status: 409, detail: 'Ediția a plecat deja.' });
  const user = await openPage('/newsletters/000BR/issues/i1', mihai);
  await write(user, await subject(), 'Noutăți de martie');
  await press(user, 'Salvează modificările');
  await screen.findByText('Ediția a plecat deja.');
  expect((await subject()).value).toBe('Noutăți de martie');
});

test('a test goes out with what is written, to whoever writes', async () => {
  portal.answer('POST /newsletters/000BR/test', {});
  const user = await open();
  await writeText(user);
  await press(user, 'Trimite-mi un test');
  expect(await screen.findByText('Testul a plecat la mihai@wizrom.example.')).toBeTruthy();
});
