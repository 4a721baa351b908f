export { allPages, answered, api } from './client';
export { setCredentials } from './credentials';
export { isProblem, isTransient, Problem, Unreachable } from './problem';
export { queries, retryDelay, retryTransient } from './queries';
export type { components } from './schema';
