export { rootRoute } from './root';
