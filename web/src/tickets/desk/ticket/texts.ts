import { formats, texts } from '@/kernel/i18n';

export const staffTexts = texts(
  {
    what: 'Ce scrieți',
    empty: 'Scrieți textul, apoi trimiteți.',
    sendKey: 'Ctrl + Enter trimite',
    closedText: 'Discuția este încheiată. Dacă problema revine, clientul deschide un tichet nou.',
    closedUnsent:
      'Tichetul a fost finalizat înainte să trimiteți. Textul dumneavoastră a rămas aici, ca să îl puteți copia:',
    sentBefore: 'Textul a mai fost trimis o dată',
    sentBeforeText: 'O variantă a lui a ajuns deja la noi. Verificați discuția, apoi trimiteți din nou dacă lipsește.',

    changedTitle: 'Tichetul s-a schimbat în timp ce scriați',
    changedText: 'Nu am trimis nimic, iar textul a rămas. Între timp:',
    sendAnyway: 'Am citit, trimite acum',
    andMore: (n: number) => `și încă ${formats.counted(n, { one: 'noutate', few: 'noutăți', other: 'de noutăți' })}`,
    show: 'Arată',
    leftNote: 'a lăsat o notă internă',

    take: 'Preia',
    takeOver: (name: string) => `Preia de la ${name}`,
    free: 'Nimeni nu a preluat încă tichetul.',
    heldBy: (name: string) => `Tichetul este la ${name}.`,
    takeStale: 'Tichetul s-a schimbat chiar acum; nu l-ați preluat',
    takeAgain: 'Citiți ce e nou, apoi preluați-l.',

    me: (name: string) => `${name} (dumneavoastră)`,
    contractTimes: 'Timpi din contract',
    classification: 'Prioritate și tip',
    classifyStale: 'Tichetul s-a schimbat chiar acum; nu am modificat nimic. Citiți ce e nou și salvați din nou.',
    save: 'Salvează',
    cancel: 'Renunță',
  },
  {
    what: 'What you write',
    empty: 'Write the text, then send it.',
    sendKey: 'Ctrl + Enter sends',
    closedText: 'The conversation is over. If the problem comes back, the client opens a new ticket.',
    closedUnsent: 'The ticket was closed before you sent this. Your text is still here, so that you can copy it:',
    sentBefore: 'This text has been sent once already',
    sentBeforeText:
      'A version of it has reached us. Look through the conversation, then send it again if it is missing.',

    changedTitle: 'The ticket changed while you were writing',
    changedText: 'Nothing was sent, and your text is still here. Meanwhile:',
    sendAnyway: 'I have read it, send now',
    andMore: (n: number) => `and ${formats.counted(n, { one: 'more change', other: 'more changes' })}`,
    show: 'Show',
    leftNote: 'left an internal note',

    take: 'Take',
    takeOver: (name: string) => `Take over from ${name}`,
    free: 'Nobody has taken the ticket yet.',
    heldBy: (name: string) => `${name} has the ticket.`,
    takeStale: 'The ticket has just changed; you did not take it',
    takeAgain: 'Read what is new, then take it.',

    me: (name: string) => `${name} (you)`,
    contractTimes: 'Times of the contract',
    classification: 'Priority and type',
    classifyStale: 'The ticket has just changed; nothing was modified. Read what is new and save again.',
    save: 'Save',
    cancel: 'Cancel',
  },
);
