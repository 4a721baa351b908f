import { texts } from '@/kernel/i18n';

export const phoneTexts = texts(
  {
    lead:
      'O solicitare primită la telefon. Tichetul este al persoanei care a sunat: ' +
      'ea primește e-mailurile și îl vede la Tichetele Mele.',
    caller: 'Cine a sunat',
    callerHint: 'Un utilizator autorizat al companiei.',
    chooseUser: 'Alegeți persoana',
    chooseCompany: 'Alegeți compania.',
    detailsHint: 'Cu cuvintele clientului; el citește acest text în tichet.',
    noContracts: 'Compania nu are niciun contract de mentenanță în vigoare, deci nu i se pot deschide tichete.',
    noUsers: 'Compania nu are niciun utilizator autorizat activ. Un administrator îl poate adăuga.',
    send: 'Deschide tichetul',
  },
  {
    lead:
      'A request that came by phone. The ticket belongs to the person who called: ' +
      'they get the e-mails and see it under My tickets.',
    caller: 'Who called',
    callerHint: 'An authorised user of the company.',
    chooseUser: 'Choose the person',
    chooseCompany: 'Choose the company.',
    detailsHint: 'In the client’s words; they read this text in the ticket.',
    noContracts: 'The company has no maintenance contract in force, so no tickets can be opened for it.',
    noUsers: 'The company has no active authorised user. An administrator can add one.',
    send: 'Open the ticket',
  },
);
