import type { Failure, ProblemOf, paths } from '@/kernel/api';

/** Why a contact was not saved. */
export type SaveFailure = Failure<ProblemOf<paths['/contacts']['post'] | paths['/contacts/{id}']['patch']>>;
