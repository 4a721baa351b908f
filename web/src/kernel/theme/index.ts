export { applyTheme } from './apply';
export { theme } from './theme';
