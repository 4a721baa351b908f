import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Bones, Card, EmptyState, ErrorState, Page, uiTexts } from '@/kernel/ui';

export function NotFound() {
  const t = useTexts(uiTexts);
  const home = <Button renderRoot={(props) => <Link to="/" {...props} />}>{t.toHome}</Button>;
  return (
    <Page title={t.notFoundTitle}>
      <Card>
        <EmptyState
          icon={<IconMapPinOff size={30} stroke={1.5} />}
          title={t.notFoundTitle}
          text={t.notFoundText}
          action={home}
        />
      </Card>
    </Page>
  );
}

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

export function ScreenWaiting() {
  return <Bones lines={5} height={36} />;
}
