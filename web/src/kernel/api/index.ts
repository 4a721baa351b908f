export { api, answered } from './client';
export { setCredentials } from './credentials';
export { every } from './every';
export { isPassing, isProblem, Problem, Unreachable } from './problem';
export { queries, retryPassing, retryDelay } from './queries';
export type { components } from './schema';
