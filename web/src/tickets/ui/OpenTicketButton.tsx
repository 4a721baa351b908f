import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { ticketTexts } from '../texts';

export function OpenTicketButton({ product }: { product?: string | undefined }) {
  const texts = useTexts(ticketTexts);
  return (
    <Button
      size="md"
      leftSection={<IconPlus size={20} aria-hidden />}
      renderRoot={(props) => <Link to="/tickets/new" search={product ? { product } : {}} {...props} />}
    >
      {texts.open}
    </Button>
  );
}
