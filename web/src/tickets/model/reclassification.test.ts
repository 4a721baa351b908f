import { expect, test } from 'vitest';
import { catalogueNames, type Product } from '@/contracts';
import { changesInWords } from './reclassification';

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
  const changes = [
    { field: 'priority', before: 'VECHE', after: 'URGENT' },
    { field: 'request_type', before: 'EROARE', after: 'CERERE' },
  ] as const;
  expect(changesInWords({ changes: [...changes] }, 'CONTAB', names)).toBe('VECHE → Urgentă, Eroare → Cerere');
});

test('a message that changes nothing says nothing', () => {
  expect(changesInWords({ changes: [] }, 'CONTAB', names)).toBe('');
});
