export { useToUpdateCount } from './api/useToUpdateCount';
export { ticketTexts } from './texts';
