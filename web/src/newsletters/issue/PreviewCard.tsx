import { useTexts } from '@/kernel/i18n';
import { Bones, Card, ProblemNotice, Soft } from '@/kernel/ui';
import type { Written } from '../api/useIssue';
import { usePreview } from '../api/usePreview';
import { issueTexts } from '../texts';
import { PreviewFrame } from './PreviewFrame';

export function PreviewCard({ code, written }: { code: string; written: Written }) {
  const t = useTexts(issueTexts);
  const { data, error, isLoading } = usePreview(code, written);

  function content() {
    if (error) return <ProblemNotice error={error} />;
    if (isLoading) return <Bones lines={8} height={22} />;
    if (!data) return <Soft>{t.previewEmpty}</Soft>;
    return <PreviewFrame html={data.html} title={t.previewFrame} />;
  }

  return <Card title={t.preview}>{content()}</Card>;
}
