import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, ErrorState, Page, Skeleton, uiTexts } from '@/kernel/ui';

export function NotFound() {
  const texts = useTexts(uiTexts);
  const home = <Button renderRoot={(props) => <Link to="/" {...props} />}>{texts.toHome}</Button>;
  return (
    <Page title={texts.notFoundTitle}>
      <Card>
        <EmptyState
          icon={<IconMapPinOff size={30} stroke={1.5} />}
          title={texts.notFoundTitle}
          text={texts.notFoundText}
          action={home}
        />
      </Card>
    </Page>
  );
}

/** Shown when a screen throws, or when a file of the page is gone after a deployment. */
export function ScreenError() {
  const texts = useTexts(uiTexts);
  return (
    <ErrorState
      title={texts.failedTitle}
      text={texts.broken}
      action={<Button onClick={() => location.reload()}>{texts.reload}</Button>}
    />
  );
}

export function ScreenWaiting() {
  return <Skeleton lines={5} height={36} />;
}
