export { downloadNames } from './names';
