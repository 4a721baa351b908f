import { texts } from '@/kernel/i18n';

export const unsubscribeTexts = texts(
  {
    title: 'Dezabonare',
    ask: (name: string) => `Nu mai doriți să primiți ${name}?`,
    only: 'Celelalte newslettere la care sunteți abonat rămân.',
    leave: 'Dezabonează-mă',
    left: (name: string) => `Nu mai primiți ${name}.`,
    leftText:
      'Un e-mail aflat deja pe drum mai poate ajunge. ' +
      'Dacă vă răzgândiți, vă puteți abona din nou din portal, la Persoane de contact.',
    alreadyLeft: (name: string) => `Nu sunteți abonat la ${name}.`,
    wrong: 'Legătura nu este bună',
    wrongText: 'Deschideți legătura întreagă din cel mai recent e-mail.',
  },
  {
    title: 'Unsubscribe',
    ask: (name: string) => `Would you no longer like to receive ${name}?`,
    only: 'Other newsletters that you subscribed to stay as they are.',
    leave: 'Unsubscribe me',
    left: (name: string) => `You no longer receive ${name}.`,
    leftText:
      'A mail that is already on its way may still arrive. ' +
      'Should you change your mind, subscribe again in the portal, under Contacts.',
    alreadyLeft: (name: string) => `You are not subscribed to ${name}.`,
    wrong: 'This link does not work',
    wrongText: 'Open the whole link from the latest mail.',
  },
);
