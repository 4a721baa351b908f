import { texts } from '@/kernel/i18n';
import type { Mode } from '../modes';

/** The labels of the choice of what to write. */
export const modeNames = texts(
  {
    reply: 'Răspuns',
    note: 'Notă internă',
    needs_details: 'Cere detalii',
    in_testing: 'Trimite în testare',
    closed: 'Finalizează',
  } satisfies Record<Mode, string>,
  {
    reply: 'Reply',
    note: 'Internal note',
    needs_details: 'Ask for details',
    in_testing: 'Put in testing',
    closed: 'Close',
  },
);

export const modeLabels = texts(
  {
    reply: 'Răspuns către client',
    note: 'Notă internă, clientul nu o vede',
    needs_details: 'Ce detalii sunt necesare',
    in_testing: 'Ce este de testat',
    closed: 'Cum s-a rezolvat',
  } satisfies Record<Mode, string>,
  {
    reply: 'Reply to the client',
    note: 'Internal note, the client does not see it',
    needs_details: 'Which details are needed',
    in_testing: 'What is to be tested',
    closed: 'How it was solved',
  },
);

export const modeHints = texts(
  {
    reply: 'Clientul îl vede în tichet și primește e-mail.',
    note: 'O văd numai consultanții WizRom. Nu pleacă niciun e-mail.',
    needs_details: 'Tichetul așteaptă clientul; el primește întrebarea pe e-mail.',
    in_testing: 'Tichetul așteaptă clientul; el primește pe e-mail ce are de verificat.',
    closed: 'Definitiv: tichetul nu se mai poate redeschide. Clientul primește rezolvarea pe e-mail.',
  } satisfies Record<Mode, string>,
  {
    reply: 'The client sees it in the ticket and gets an e-mail.',
    note: 'Only WizRom’s consultants see it. No e-mail goes out.',
    needs_details: 'The ticket waits for the client, who gets the question by e-mail.',
    in_testing: 'The ticket waits for the client, who learns by e-mail what to check.',
    closed: 'Final: the ticket cannot be opened again. The client gets the solution by e-mail.',
  },
);

export const modeSends = texts(
  {
    reply: 'Trimite răspunsul',
    note: 'Salvează nota internă',
    needs_details: 'Cere detaliile',
    in_testing: 'Trimite la client',
    closed: 'Finalizează tichetul',
  } satisfies Record<Mode, string>,
  {
    reply: 'Send the reply',
    note: 'Save the internal note',
    needs_details: 'Ask the client',
    in_testing: 'Send to the client',
    closed: 'Close the ticket',
  },
);

export const modeOutcomes = texts(
  {
    reply: 'Răspunsul a fost trimis.',
    note: 'Nota internă a fost salvată.',
    needs_details: 'Întrebarea a fost trimisă; tichetul așteaptă clientul.',
    in_testing: 'Tichetul este în testare la client.',
    closed: 'Tichetul a fost finalizat.',
  } satisfies Record<Mode, string>,
  {
    reply: 'The reply has been sent.',
    note: 'The internal note has been saved.',
    needs_details: 'The question has been sent; the ticket waits for the client.',
    in_testing: 'The ticket is with the client for testing.',
    closed: 'The ticket has been closed.',
  },
);
