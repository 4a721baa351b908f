import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, Page, uiTexts } from '@/kernel/ui';

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
