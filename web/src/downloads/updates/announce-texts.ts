import { texts } from '@/kernel/i18n';

export const announceTexts = texts(
  {
    newsletter: 'Newsletter',
    choose: 'Alegeți newsletterul',
    missing: 'Alegeți newsletterul.',
    recipients: (product: string) =>
      `Primesc numai persoanele abonate din companiile care au contract valabil pentru ${product}.`,
    subject: 'Subiect',
    body: 'Text (Markdown)',
    subjectOf: (product: string, title: string, version: string) => `${product}: ${title} (${version})`,
    link: (link: string) => `[Descarcă Actualizări](${link})`,
    send: 'Trimite anunțul',
    sent: 'Anunțul pleacă în câteva minute. Îl găsiți între edițiile newsletterului.',
  },
  {
    newsletter: 'Newsletter',
    choose: 'Choose the newsletter',
    missing: 'Choose the newsletter.',
    recipients: (product: string) =>
      `Only its subscribers in companies with a valid contract for ${product} receive it.`,
    subject: 'Subject',
    body: 'Text (Markdown)',
    subjectOf: (product: string, title: string, version: string) => `${product}: ${title} (${version})`,
    link: (link: string) => `[Download updates](${link})`,
    send: 'Send the announcement',
    sent: 'The announcement leaves within minutes. It is among the newsletter’s issues.',
  },
);
