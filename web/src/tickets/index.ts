export { useToUpdateCount } from './api/useToUpdateCount';
export { deskNames } from './desk/names';
export { ticketTexts } from './texts';
