import { texts } from '@/kernel/i18n';

export const uiTexts = texts(
  {
    unreachable:
      'Nu am putut ajunge la portal. Verificați conexiunea la internet și încercați din nou; nimic nu s-a pierdut.',
    broken: 'A apărut o eroare în pagină. Reîncărcați-o; ce ați scris este păstrat.',
    failedTitle: 'Nu am putut încărca',
    tryAgain: 'Încearcă din nou',
    reload: 'Reîncarcă pagina',
    loading: 'Se încarcă',
    menu: 'Meniu',
    close: 'Închide',
    notFoundTitle: 'Pagina nu există',
    notFoundText: 'Adresa este greșită sau pagina a fost mutată.',
    toHome: 'Mergi la Principal',
    offline: 'Fără conexiune la internet. Ce scrieți este păstrat; trimitem când revine.',
    skip: 'Sari la conținut',
  },
  {
    unreachable: 'The portal could not be reached. Check your internet connection and try again; nothing was lost.',
    broken: 'Something failed on this page. Reload it; what you wrote is kept.',
    failedTitle: 'Could not load',
    tryAgain: 'Try again',
    reload: 'Reload the page',
    loading: 'Loading',
    menu: 'Menu',
    close: 'Close',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address is wrong or the page has moved.',
    toHome: 'Go to home',
    offline: 'No internet connection. What you write is kept; it can be sent once you are back.',
    skip: 'Skip to the content',
  },
);
