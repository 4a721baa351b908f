export { contactMenuTexts } from './menu-texts';
