export { contactNames } from './names';
