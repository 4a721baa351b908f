export { StaffPanel } from './StaffPanel';
export { StaffHome } from './StaffHome';
