import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { catalogue, mihai, openPage, portal, pressTwice, wordsAt, write } from '@/testing';
import type { Company } from '../api/useCompanies';

const alfa: Company = {
  code: 'ALFA',
  name: 'Alfa SRL',
  contracts: [
    {
      product: 'CONTAB',
      valid_until: '2099-12-31',
      priorities: [{ code: 'URGENT', name: 'Urgentă', response_minutes: 60, resolution_minutes: 480 }],
    },
  ],
};

const SAVE = 'PATCH /companies/ALFA';
const CREATE = 'POST /companies';

beforeEach(() => {
  portal.answer('GET /companies', { items: [alfa], next: null });
  portal.answer('GET /products', catalogue);
});

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });

async function press(user: UserEvent, name: string) {
  await user.click(await button(name));
}

async function openWithNewContract() {
  const user = await openPage('/companies/ALFA', mihai);
  await press(user, 'Adaugă un contract');
  const contract = within(await screen.findByRole('group', { name: 'Contract pentru Salarii' }));
  await write(user, contract.getByLabelText('Valabil până la (inclusiv)'), '2098-06-30');
  return { user, contract };
}

test('there is nothing to save before something is changed', async () => {
  await openPage('/companies/ALFA', mihai);
  expect((await button('Salvează contractele')).disabled).toBe(true);
});

test('a new contract begins with the priorities of the last one and is sent with all of them', async () => {
  portal.answer(SAVE, alfa);
  const { user } = await openWithNewContract();
  await press(user, 'Salvează contractele');
  await waitFor(() =>
    expect(portal.bodyOf(SAVE)).toEqual({
      contracts: [
        alfa.contracts[0],
        { product: 'SALARII', valid_until: '2098-06-30', priorities: alfa.contracts[0]?.priorities },
      ],
    }),
  );
  expect(await screen.findByText('Contractele au fost salvate.')).toBeTruthy();
});

test('a new priority gets a code out of its name', async () => {
  portal.answer(SAVE, alfa);
  const { user, contract } = await openWithNewContract();
  await user.click(contract.getByRole('button', { name: 'Adaugă o prioritate' }));
  const [, added] = contract.getAllByLabelText('Prioritate');
  await write(user, added as HTMLElement, 'Fără grabă');
  await press(user, 'Salvează contractele');
  await waitFor(() => expect(JSON.stringify(portal.bodyOf(SAVE))).toContain('"code":"FARA_GRABA"'));
});

test('what the portal finds wrong stands at its field, also in a contract that was closed', async () => {
  const errors = [{ field: 'contracts.0.priorities.0.name', message: 'Prea lungă.' }];
  portal.refuse(SAVE, { type: 'invalid', status: 422, errors });
  const { user } = await openWithNewContract();
  await press(user, 'Salvează contractele');
  const closed = within(await screen.findByRole('group', { name: 'Contract pentru Contabilitate' }));
  expect(wordsAt(closed.getByLabelText('Prioritate'))).toContain('Prea lungă.');
});

test('refused contracts stay as they were written', async () => {
  portal.refuse(SAVE, { type: 'conflict', status: 409, detail: 'Nu se poate acum.' });
  const { user, contract } = await openWithNewContract();
  await press(user, 'Salvează contractele');
  await screen.findByText('Nu se poate acum.');
  expect(contract.getByLabelText<HTMLInputElement>('Valabil până la (inclusiv)').value).toBe('2098-06-30');
});

test('two clicks save once', async () => {
  const release = portal.hold(SAVE, alfa);
  const { user } = await openWithNewContract();
  await pressTwice(user, await button('Salvează contractele'));
  release();
  await screen.findByText('Contractele au fost salvate.');
  expect(portal.callsOf(SAVE)).toHaveLength(1);
});

test('a code that another company has is told at the field, and the form stays as it was', async () => {
  portal.refuse(CREATE, { type: 'already-exists', status: 409, detail: '„ALFA” există deja.' });
  const user = await openPage('/companies/new', mihai);
  const [name, code] = [await screen.findByLabelText<HTMLInputElement>('Denumire'), screen.getByLabelText('Cod')];
  await write(user, name, 'Alfa Doi');
  await write(user, code, 'alfa');
  await press(user, 'Creează compania');
  await waitFor(() => expect(wordsAt(code)).toContain('„ALFA” există deja.'));
  expect(name.value).toBe('Alfa Doi');
  expect(portal.bodyOf(CREATE)).toEqual({ code: 'ALFA', name: 'Alfa Doi', contracts: [] });
});
