import type { components } from '@/kernel/api';

type User = components['schemas']['UserAnswer'];

const base = { language: 'ro', active: true, company: null } as const;

/** A user of the company Alfa. */
export const ana: User = {
  ...base,
  id: 'ana',
  email: 'ana@alfa.example',
  first_name: 'Ana',
  last_name: 'Ionescu',
  role: 'client',
  company: { code: 'ALFA', name: 'Alfa SRL' },
};

/** A consultant. */
export const elena: User = {
  ...base,
  id: 'elena',
  email: 'elena@wizrom.example',
  first_name: 'Elena',
  last_name: 'Pop',
  role: 'consultant',
};

/** An administrator. */
export const mihai: User = {
  ...base,
  id: 'mihai',
  email: 'mihai@wizrom.example',
  first_name: 'Mihai',
  last_name: 'Dinu',
  role: 'admin',
};
