import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api } from '@/kernel/api';
import { useLanguage } from '@/kernel/i18n';
import type { IssueText } from './useIssue';

const PAUSE = 350;

/** The mail as the portal would send it, read again shortly after the last key. */
export function usePreview(code: string, { subject, body }: IssueText) {
  const language = useLanguage();
  const [settled, setSettled] = useState({ subject, body });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ subject, body }), PAUSE);
    return () => clearTimeout(timer);
  }, [subject, body]);
  return useQuery({
    queryKey: ['preview', code, language, settled],
    queryFn: ({ signal }) =>
      answered(
        api.POST('/newsletters/{code}/preview', { params: { path: { code } }, body: { ...settled, language }, signal }),
      ),
    enabled: settled.subject.trim() !== '' && settled.body.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
}
