import { type QueryFunctionContext, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Answer, Failure } from './problem-types';

interface Options<Data, Slug extends string> extends Omit<UseQueryOptions<Data, Failure<Slug>>, 'queryFn'> {
  queryFn: (context: QueryFunctionContext) => Answer<Data, Slug>;
}

/** `useQuery` for a call of the API: its error knows which problems the call may answer. */
export function useRead<Data, Slug extends string>(options: Options<Data, Slug>): UseQueryResult<Data, Failure<Slug>> {
  return useQuery(options);
}
