import { texts } from '@/kernel/i18n';

export const dueTexts = texts(
  {
    due: 'Termen',
    response: 'Răspuns până la',
    resolution: 'Rezolvare până la',
    respond: (at: string) => `Răspuns până la ${at}`,
    resolve: (at: string) => `Rezolvare până la ${at}`,
    responded: 'Primul răspuns',
    resolved: 'Rezolvare',
    inTime: 'în termen',
    late: (span: string) => `depășit cu ${span}`,
    waitsForYou: 'așteptăm răspunsul dumneavoastră: timpul contractului stă',
    waitsForClient: 'în așteptarea clientului: timpul contractului stă',
    waits: 'la client',
  },
  {
    due: 'Due',
    response: 'Response due',
    resolution: 'Resolution due',
    respond: (at: string) => `Response by ${at}`,
    resolve: (at: string) => `Resolution by ${at}`,
    responded: 'First response',
    resolved: 'Resolution',
    inTime: 'in time',
    late: (span: string) => `${span} overdue`,
    waitsForYou: 'we are waiting for your answer: the time of the contract stands still',
    waitsForClient: 'waiting for the client: the time of the contract stands still',
    waits: 'with the client',
  },
);
