export { allPages, answered, api } from './client';
export { setCredentials } from './credentials';
export { isPassing, isProblem, Problem, Unreachable } from './problem';
export { queries, retryDelay, retryPassing } from './queries';
export type { components } from './schema';
