import { Button } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { ErrorState, uiTexts } from '@/kernel/ui';

/** A fault in a screen, or a part of the page that could not be fetched after a deployment. */
export function ScreenError() {
  const t = useTexts(uiTexts);
  return (
    <ErrorState
      title={t.failedTitle}
      text={t.broken}
      action={<Button onClick={() => location.reload()}>{t.reload}</Button>}
    />
  );
}
