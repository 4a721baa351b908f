import { useTexts } from '@/kernel/i18n';
import { Card, Muted, ProblemNotice, Skeleton } from '@/kernel/ui';
import type { IssueText } from '../api/useIssue';
import { usePreview } from '../api/usePreview';
import { issueTexts } from '../texts';
import { PreviewFrame } from './PreviewFrame';

export function PreviewCard({ code, text }: { code: string; text: IssueText }) {
  const texts = useTexts(issueTexts);
  const { data, error, isLoading } = usePreview(code, text);

  function content() {
    if (error) return <ProblemNotice error={error} />;
    if (isLoading) return <Skeleton lines={8} height={22} />;
    if (!data) return <Muted>{texts.previewEmpty}</Muted>;
    return <PreviewFrame html={data.html} title={texts.previewFrame} />;
  }

  return <Card title={texts.preview}>{content()}</Card>;
}
