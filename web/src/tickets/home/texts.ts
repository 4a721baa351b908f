import { formats, texts } from '@/kernel/i18n';

export const homeTexts = texts(
  {
    hello: (name: string) => `Bună ziua, ${name}`,
    lead: 'Alegeți produsul, vedeți ce așteaptă răspunsul dumneavoastră sau deschideți un tichet nou.',
    waiting: (n: number) =>
      formats.counted(n, {
        one: 'tichet așteaptă răspunsul dumneavoastră',
        few: 'tichete așteaptă răspunsul dumneavoastră',
        other: 'de tichete așteaptă răspunsul dumneavoastră',
      }),
    nothingWaits: 'Niciun tichet nu așteaptă răspunsul dumneavoastră.',
    products: 'Vizualizare tichete pe produs',
    seeTickets: 'Vezi tichetele',
    openHere: 'Deschide tichet',
    recent: 'Tichete recente',
    all: 'Toate ale mele',
    allWaiting: 'Vezi toate',
    validUntil: (day: string) => `Contract de mentenanță până la ${day}`,
    expired: (day: string) => `Contract de mentenanță expirat la ${day}`,
    noneYet: 'Nu ați deschis încă niciun tichet.',
  },
  {
    hello: (name: string) => `Welcome, ${name}`,
    lead: 'Choose the product, see what waits for your answer or open a new ticket.',
    waiting: (n: number) =>
      formats.counted(n, { one: 'ticket waits for your answer', other: 'tickets wait for your answer' }),
    nothingWaits: 'No ticket waits for your answer.',
    products: 'View tickets by product',
    seeTickets: 'View tickets',
    openHere: 'Open a ticket',
    recent: 'Recent tickets',
    all: 'All of mine',
    allWaiting: 'See all',
    validUntil: (day: string) => `Maintenance contract until ${day}`,
    expired: (day: string) => `Maintenance contract expired on ${day}`,
    noneYet: 'You have not opened a ticket yet.',
  },
);
