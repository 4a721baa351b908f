import { texts } from '@/kernel/i18n';

export const importTexts = texts(
  {
    title: 'Importă persoane de contact',
    lead:
      'Un fișier CSV, cu numele coloanelor pe prima linie. ' +
      'Persoanele se recunosc după adresa de e-mail; nimic nu se modifică înainte de a confirma.',
    columns:
      'Coloane: Nume, Prenume, Sexul, Titlu, Tel Mobil, Adresa e-mail (obligatorie), ' +
      'Funcția, Stare Persoană de Contact, Limba. Cel mult 500 de persoane.',
    choose: 'Alege fișierul CSV',
    another: 'Alege alt fișier',
    preview: (name: string) => `Ce se va întâmpla: ${name}`,
    result: (name: string) => `Ce s-a întâmplat: ${name}`,
    line: 'Linia',
    person: 'Persoana',
    outcome: 'Rezultat',
    what: 'Ce se schimbă',
    created: 'se adaugă',
    changed: 'se modifică',
    unchanged: 'neschimbată',
    refused: 'refuzată',
    wasCreated: 'adăugată',
    wasChanged: 'modificată',
    from: (before: string, after: string) => `${before} → ${after}`,
    nothing: '(gol)',
    counts: (created: number, changed: number, unchanged: number, refused: number) =>
      `${created} de adăugat, ${changed} de modificat, ${unchanged} neschimbate, ${refused} refuzate`,
    doneCounts: (created: number, changed: number, unchanged: number, refused: number) =>
      `${created} adăugate, ${changed} modificate, ${unchanged} neschimbate, ${refused} refuzate`,
    confirm: 'Importă',
    nothingToDo: 'Fișierul nu schimbă nimic.',
    toList: 'Înapoi la listă',
    tooLarge: 'Fișierul este prea mare: cel mult 400 KB.',
  },
  {
    title: 'Import contacts',
    lead:
      'A CSV file with the names of its columns on the first line. ' +
      'Contacts are known by their e-mail address; nothing changes before you confirm.',
    columns:
      'Columns: Last name, First name, Sex, Title, Mobile, E-mail address (required), Function, State, Language. ' +
      'At most 500 contacts.',
    choose: 'Choose the CSV file',
    another: 'Choose another file',
    preview: (name: string) => `What will happen: ${name}`,
    result: (name: string) => `What happened: ${name}`,
    line: 'Line',
    person: 'Contact',
    outcome: 'Result',
    what: 'What changes',
    created: 'will be added',
    changed: 'will be changed',
    unchanged: 'unchanged',
    refused: 'refused',
    wasCreated: 'added',
    wasChanged: 'changed',
    from: (before: string, after: string) => `${before} → ${after}`,
    nothing: '(empty)',
    counts: (created: number, changed: number, unchanged: number, refused: number) =>
      `${created} to add, ${changed} to change, ${unchanged} unchanged, ${refused} refused`,
    doneCounts: (created: number, changed: number, unchanged: number, refused: number) =>
      `${created} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused`,
    confirm: 'Import',
    nothingToDo: 'The file changes nothing.',
    toList: 'Back to the list',
    tooLarge: 'The file is too large: 400 KB at most.',
  },
);
