import { texts } from '@/kernel/i18n';
import type { Kind } from './kind';

/** What somebody did, after their name; what a note is called on its card. */
export const kindTexts = texts(
  {
    opened: 'a deschis tichetul',
    reply: 'a răspuns',
    note: 'Notă internă, clientul nu o vede',
    taken: 'a preluat tichetul',
    needs_details: 'cere detalii',
    in_testing: 'a pus tichetul în testare',
    closed: 'a finalizat tichetul',
    priority: 'a schimbat prioritatea',
    request_type: 'a schimbat tipul solicitării',
  } satisfies Record<Kind, string>,
  {
    opened: 'opened the ticket',
    reply: 'replied',
    note: 'Internal note, the client does not see it',
    taken: 'took the ticket',
    needs_details: 'asks for details',
    in_testing: 'put the ticket in testing',
    closed: 'closed the ticket',
    priority: 'changed the priority',
    request_type: 'changed the request type',
  },
);
