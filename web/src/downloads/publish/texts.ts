import { texts } from '@/kernel/i18n';

export const publishTexts = texts(
  {
    title: 'Publică o actualizare',
    lead: 'Clienții cu contract valabil pentru produs o văd imediat în Descarcă Actualizări.',
    name: 'Titlu',
    version: 'Versiune',
    notes: 'Note (Markdown)',
    notesHint: 'Ce aduce și cum se instalează. Titluri cu #, liste cu -, **aldin**, [text](https://adresă).',
    productMissing: 'Alegeți produsul.',
    topicMissing: 'Alegeți topicul.',
    noTopics: 'Produsul nu are încă topicuri; adăugați-le în Produse.',
    chooseTopic: 'Alegeți topicul',
    titleMissing: 'Scrieți titlul.',
    versionMissing: 'Scrieți versiunea.',
    oneFile: 'Alegeți un singur fișier: conținutul pachetului. Mai multe fișiere se pun într-o arhivă.',
    publish: 'Publică actualizarea',
    kept: 'Ce ați scris este păstrat în acest browser.',
  },
  {
    title: 'Publish an update',
    lead: 'Clients with a valid contract for the product see it at once under Download updates.',
    name: 'Title',
    version: 'Version',
    notes: 'Notes (Markdown)',
    notesHint:
      'What it brings and how to install it. Headings with #, lists with -, **bold**, [text](https://address).',
    productMissing: 'Choose the product.',
    topicMissing: 'Choose the topic.',
    noTopics: 'The product has no topics yet; add them under Products.',
    chooseTopic: 'Choose the topic',
    titleMissing: 'Write the title.',
    versionMissing: 'Write the version.',
    oneFile: 'Choose one file: the content of the package. Put several files into an archive.',
    publish: 'Publish the update',
    kept: 'What you wrote is kept in this browser.',
  },
);
