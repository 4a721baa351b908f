import { Button } from '@mantine/core';
import { IconPhonePlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { deskNames } from '../names';

export function PhoneButton({ company }: { company: string | undefined }) {
  const n = useTexts(deskNames);
  return (
    <Button
      size="sm"
      leftSection={<IconPhonePlus size={18} stroke={1.8} aria-hidden />}
      renderRoot={(props) => <Link to="/desk/phone" search={company ? { company } : {}} {...props} />}
    >
      {n.phone}
    </Button>
  );
}
