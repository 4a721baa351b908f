export { allPages, answered, api } from './client';
export { setCredentials } from './credentials';
export { isPassing, isProblem, Problem, Unreachable } from './problem';
export type { Answer, Failure, ProblemOf } from './problem-types';
export { queries, retryDelay, retryPassing } from './queries';
export type { components, paths } from './schema';
export { useCall } from './useCall';
export { useRead } from './useRead';
