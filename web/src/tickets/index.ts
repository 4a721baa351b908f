export { useToUpdateCount } from './api/useTickets';
export { deskNames } from './desk/menu-texts';
export { ticketTexts } from './texts';
