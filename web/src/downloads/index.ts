export { downloadMenuTexts } from './menu-texts';
