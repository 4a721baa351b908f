import { texts } from '@/kernel/i18n';
import type { ClientTask, Status } from './status';

export const statusTexts = texts(
  {
    new: 'Nou',
    taken: 'Preluat',
    needs_details: 'Necesită detalii',
    in_testing: 'În testare',
    closed: 'Finalizat',
  } satisfies Record<Status, string>,
  {
    new: 'New',
    taken: 'Taken',
    needs_details: 'Needs details',
    in_testing: 'In testing',
    closed: 'Closed',
  },
);

/** What the client reads on a ticket that waits for them. */
export const clientTaskTexts = texts(
  {
    give_details: 'Consultantul așteaptă detalii de la dumneavoastră',
    test: 'Verificați și spuneți-ne dacă merge',
  } satisfies Record<ClientTask, string>,
  {
    give_details: 'Your consultant waits for details from you',
    test: 'Please test and tell us whether it works',
  },
);
