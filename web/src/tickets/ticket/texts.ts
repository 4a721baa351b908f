import { texts } from '@/kernel/i18n';

export const dialogueTexts = texts(
  {
    dialogue: 'Discuția',
    about: 'Despre tichet',
    course: 'Parcurs',
    wizrom: 'WizRom',
    isNew: 'nou',
    colleagueTurn: (name: string) => `Tichetul așteaptă răspunsul de la ${name}; puteți răspunde și dumneavoastră.`,
    replyLabel: 'Răspunsul dumneavoastră',
    replyHint: 'Îl văd consultantul și colegii din companie.',
    replyEmpty: 'Scrieți răspunsul, apoi trimiteți-l.',
    send: 'Reactualizare Tichet',
    sent: 'Răspunsul a fost trimis.',
    closedTitle: 'Tichet finalizat',
    closedText:
      'Un tichet finalizat nu mai poate fi actualizat. ' +
      'Dacă problema revine, deschideți un tichet nou care se referă la acesta.',
    closedKept: 'Răspunsul pe care l-ați scris și nu a mai fost trimis va fi pus în tichetul nou.',
    followUp: 'Deschide un tichet nou',
    back: 'Înapoi la listă',
    notFound: 'Tichetul nu există',
    notFoundText: 'Verificați numărul. Poate fi al altei companii sau al altui cont.',
    toMine: 'Vezi Tichetele Mele',
    kept: 'Ciornă păstrată',
  },
  {
    dialogue: 'Conversation',
    about: 'About the ticket',
    course: 'Course',
    wizrom: 'WizRom',
    isNew: 'new',
    colleagueTurn: (name: string) => `The ticket waits for the answer of ${name}; you may answer as well.`,
    replyLabel: 'Your answer',
    replyHint: 'Your consultant and your colleagues see it.',
    replyEmpty: 'Write your answer, then send it.',
    send: 'Reply',
    sent: 'Your answer has been sent.',
    closedTitle: 'Ticket closed',
    closedText:
      'A closed ticket cannot be updated any more. ' +
      'If the problem comes back, open a new ticket that refers to this one.',
    closedKept: 'The answer that you wrote and that was not sent will be put into the new ticket.',
    followUp: 'Open a new ticket',
    back: 'Back to the list',
    notFound: 'There is no such ticket',
    notFoundText: 'Check the number. It may belong to another company or another account.',
    toMine: 'See my tickets',
    kept: 'Draft kept',
  },
);
