export { downloadNames } from './menu-texts';
