export { useToUpdateCount } from './api/useTickets';
export { deskMenuTexts } from './desk/menu-texts';
export { ticketTexts } from './texts';
