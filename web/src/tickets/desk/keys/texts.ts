import { texts } from '@/kernel/i18n';
import type { Mode } from '../modes';

export const keyTexts = texts(
  {
    button: 'Taste',
    title: 'Taste',
    done: 'Închide',
    move: 'următorul, anteriorul',
    open: 'deschide tichetul',
    take: 'preia',
    back: 'înapoi la listă',
    fresh: 'arată noutățile',
    filter: 'caută și filtrează',
    help: 'aceste taste',
    send: 'Ctrl + Enter trimite ce ați scris.',
    on: 'Tastele sunt pornite în acest browser',
  },
  {
    button: 'Keys',
    title: 'Keys',
    done: 'Close',
    move: 'next, previous',
    open: 'open the ticket',
    take: 'take',
    back: 'back to the list',
    fresh: 'show what is new',
    filter: 'search and filter',
    help: 'these keys',
    send: 'Ctrl + Enter sends what you wrote.',
    on: 'The keys are on in this browser',
  },
);

/** What a key does that begins a text. */
export const modeKeyTexts = texts(
  {
    reply: 'răspunde clientului',
    note: 'notă internă',
    needs_details: 'cere detalii',
    in_testing: 'trimite în testare',
    closed: 'finalizează',
  } satisfies Record<Mode, string>,
  {
    reply: 'reply to the client',
    note: 'internal note',
    needs_details: 'ask for details',
    in_testing: 'put in testing',
    closed: 'close the ticket',
  },
);
