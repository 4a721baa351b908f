import { Button } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { ErrorState } from './ErrorState';
import { uiTexts } from './texts';
import { useExplanation } from './useExplanation';

/** A part of a screen that could not be loaded, with another try. */
export function LoadError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTexts(uiTexts);
  const explain = useExplanation();
  const again = (
    <Button variant="light" onClick={onRetry}>
      {t.tryAgain}
    </Button>
  );
  return <ErrorState title={t.failedTitle} text={explain(error)} action={again} />;
}
