import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, type components, retryPassing, useCall } from '@/kernel/api';
import { isChanging } from './useIssues';

export type WholeIssue = components['schemas']['WholeIssue'];

export interface IssueText {
  subject: string;
  body: string;
}

const REFRESH = 3_000;
const issueKey = (code: string, issue: string) => ['issue', code, issue];

/** An issue with its text; read again while its counts change. */
export function useIssue(code: string, issue: string) {
  return useQuery({
    queryKey: issueKey(code, issue),
    queryFn: ({ signal }) =>
      answered(api.GET('/newsletters/{code}/issues/{id}', { params: { path: { code, id: issue } }, signal })),
    refetchInterval: ({ state }) => (state.data && isChanging(state.data) ? REFRESH : false),
  });
}

export function useScheduleIssue(code: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: ({ key, ...body }: IssueText & { send_at: string; key: string }) =>
      answered(
        api.POST('/newsletters/{code}/issues', {
          params: { path: { code } },
          body,
          headers: { 'Idempotency-Key': key },
        }),
      ),
    retry: retryPassing,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['issues', code] }),
  });
}

export function useChangeIssue(code: string, issue: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: (body: IssueText & { send_at: string }) =>
      answered(api.PATCH('/newsletters/{code}/issues/{id}', { params: { path: { code, id: issue } }, body })),
    onSuccess: (saved) => queries.setQueryData(issueKey(code, issue), saved),
    onSettled: () => queries.invalidateQueries({ queryKey: ['issues', code] }),
  });
}

export function useCancelIssue(code: string, issue: string) {
  const queries = useQueryClient();
  return useCall({
    mutationFn: () =>
      answered(api.DELETE('/newsletters/{code}/issues/{id}', { params: { path: { code, id: issue } } })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: issueKey(code, issue) }),
        queries.invalidateQueries({ queryKey: ['issues', code] }),
      ]),
  });
}

export function useSendTest(code: string) {
  return useCall({
    mutationFn: (body: IssueText) =>
      answered(api.POST('/newsletters/{code}/test', { params: { path: { code } }, body: { ...body, language: null } })),
  });
}
