import { type UseMutationOptions, type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Answer, Failure } from './problem-types';

interface Options<Data, Slug extends string, Variables>
  extends Omit<UseMutationOptions<Data, Failure<Slug>, Variables>, 'mutationFn'> {
  mutationFn: (variables: Variables) => Answer<Data, Slug>;
}

/** `useMutation` for a call of the API: its error knows which problems the call may answer. */
export function useCall<Data, Slug extends string, Variables = void>(
  options: Options<Data, Slug, Variables>,
): UseMutationResult<Data, Failure<Slug>, Variables> {
  return useMutation(options);
}
