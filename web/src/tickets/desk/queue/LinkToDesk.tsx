import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { deskTexts } from '../texts';

export function LinkToDesk() {
  const t = useTexts(deskTexts);
  return (
    <Button variant="light" renderRoot={(props) => <Link to="/desk" search={{}} {...props} />}>
      {t.toDesk}
    </Button>
  );
}
