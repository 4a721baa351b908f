import type { Failure, ProblemOf, paths } from '@/kernel/api';

type Writing =
  | paths['/tickets/{id}/messages']['post']
  | paths['/tickets/{id}/needs-details']['post']
  | paths['/tickets/{id}/in-testing']['post']
  | paths['/tickets/{id}/close']['post'];

type Changing = Writing | paths['/tickets/{id}/take']['post'] | paths['/tickets/{id}']['patch'];

/** The problems of the calls that write a text on a ticket. */
export type WritingProblem = ProblemOf<Writing>;

/** Why a text on a ticket was refused. */
export type WritingFailure = Failure<WritingProblem>;

/** Why a change of a ticket was refused. */
export type ChangingFailure = Failure<ProblemOf<Changing>>;
