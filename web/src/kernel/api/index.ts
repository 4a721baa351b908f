export { answered, api } from './client';
export { setCredentials } from './credentials';
export { every } from './every';
export { isPassing, isProblem, Problem, Unreachable } from './problem';
export { queries, retryDelay, retryPassing } from './queries';
export type { components } from './schema';
