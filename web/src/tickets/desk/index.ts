export { StaffHome } from './StaffHome';
export { StaffTicket } from './ticket/StaffTicket';
