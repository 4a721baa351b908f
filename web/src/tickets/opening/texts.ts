import { formats, texts } from '@/kernel/i18n';

const characters = (n: number) => formats.counted(n, { one: 'caracter', few: 'caractere', other: 'de caractere' });
const charactersEn = (n: number) => formats.counted(n, { one: 'character', other: 'characters' });

export const openingTexts = texts(
  {
    lead: 'Descrieți problema cu cuvintele dumneavoastră. Consultantul vă răspunde în același tichet.',
    chooseProduct: 'Pentru ce produs?',
    summaryHint: (n: number) => `Subiectul în cel mult ${characters(n)}, de exemplu „Stat plată”.`,
    counter: (used: number, limit: number) => `${used} din ${limit} caractere folosite`,
    tooLong: (over: number) => `Prea lung cu ${characters(over)}. Restul îl puteți scrie la detalii.`,
    priorityHint: 'Timpii sunt cei din contractul de mentenanță al companiei dumneavoastră.',
    typeHint: 'Ne ajută să ajungă la consultantul potrivit.',
    chooseType: 'Alegeți',
    detailsHint:
      'Ce făceați, ce ar fi trebuit să se întâmple și ce s-a întâmplat. Copiați aici mesajul de eroare, dacă există.',
    required: 'Câmp obligatoriu.',
    choosePriority: 'Alegeți prioritatea.',
    chooseTypeError: 'Alegeți tipul solicitării.',
    send: 'Deschide Tichet Nou',
    kept: 'Am păstrat ce ați scris data trecută.',
    discard: 'Șterge ciorna',
    saved: 'Ciorna se păstrează în acest browser.',
    noProducts: 'Nu aveți produse cu contract de mentenanță',
    noProductsText: 'Sunați la WizRom pentru un contract, apoi veți putea deschide tichete aici.',
    refersTo: (id: string) => `Continuare a tichetului ${id}.`,
    openedTitle: (id: string) => `Tichetul ${id} a fost deschis`,
    openedText: (email: string) => `Am trimis confirmarea la ${email}. Vă scriem când un consultant preia tichetul.`,
    see: 'Vezi tichetul',
    another: 'Deschide alt tichet',
    sentBefore: 'Ciorna a fost deja trimisă',
    sentBeforeText:
      'O variantă a acestui text a ajuns deja la noi, poate din altă fereastră. ' +
      'Verificați în Tichetele Mele înainte să trimiteți din nou.',
  },
  {
    lead: 'Describe the problem in your own words. Your consultant answers in the same ticket.',
    chooseProduct: 'Which product is it about?',
    summaryHint: (n: number) => `The subject in at most ${charactersEn(n)}, for example “Pay slip”.`,
    counter: (used: number, limit: number) => `${used} of ${limit} characters used`,
    tooLong: (over: number) => `Too long by ${charactersEn(over)}. The rest fits into the details.`,
    priorityHint: 'The times are those of your company’s maintenance contract.',
    typeHint: 'It helps the ticket reach the right consultant.',
    chooseType: 'Choose',
    detailsHint:
      'What you were doing, what should have happened and what did happen. ' +
      'Copy the error message here if there is one.',
    required: 'This field is required.',
    choosePriority: 'Choose the priority.',
    chooseTypeError: 'Choose the request type.',
    send: 'Open the ticket',
    kept: 'We kept what you wrote last time.',
    discard: 'Delete the draft',
    saved: 'The draft is kept in this browser.',
    noProducts: 'You have no products with a maintenance contract',
    noProductsText: 'Call WizRom for a contract; then you can open tickets here.',
    refersTo: (id: string) => `Follows up on ticket ${id}.`,
    openedTitle: (id: string) => `Ticket ${id} has been opened`,
    openedText: (email: string) =>
      `We sent the confirmation to ${email}. We write again when a consultant takes the ticket.`,
    see: 'See the ticket',
    another: 'Open another ticket',
    sentBefore: 'This draft has been sent already',
    sentBeforeText:
      'A version of this text has reached us already, maybe from another window. ' +
      'Look into My tickets before you send it again.',
  },
);
