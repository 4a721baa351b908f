import { texts } from '@/kernel/i18n';

/** The names of the desk's screens in the menu. */
export const deskMenuTexts = texts(
  { desk: 'Birou', assigned: 'Ale mele', byCompany: 'Pe companie', phone: 'Tichet telefonic', phoneBrief: 'Telefonic' },
  {
    desk: 'Desk',
    assigned: 'Assigned to me',
    byCompany: 'By company',
    phone: 'Ticket by phone',
    phoneBrief: 'By phone',
  },
);
