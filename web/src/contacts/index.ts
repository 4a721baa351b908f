export { contactNames } from './menu-texts';
