import { expect, test } from 'vitest';
import { catalogueNames, type Product } from '@/contracts';
import { changeInWords } from './reclassification';

const names = catalogueNames([
  {
    code: 'CONTAB',
    name: 'Contabilitate',
    topics: [],
    request_types: [
      { code: 'EROARE', name: 'Eroare' },
      { code: 'CERERE', name: 'Cerere' },
    ],
    priorities: [{ code: 'URGENT', name: 'Urgentă', response_minutes: 60, resolution_minutes: 480 }],
    valid_until: null,
  } satisfies Product,
]);

test('both changes of one message are told by name; a code that is gone stands for itself', () => {
  const body = 'VECHE → URGENT\nEROARE → CERERE';
  expect(changeInWords({ kind: 'priority', body }, 'CONTAB', names)).toBe('VECHE → Urgentă, Eroare → Cerere');
});

test('a request type alone', () => {
  expect(changeInWords({ kind: 'request_type', body: 'EROARE → CERERE' }, 'CONTAB', names)).toBe('Eroare → Cerere');
});
