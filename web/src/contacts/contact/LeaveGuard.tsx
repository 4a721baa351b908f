import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Row, Stack } from '@/kernel/ui';
import { contactTexts } from '../texts';
import { oneTexts } from './texts';

interface Place {
  pathname: string;
}

const isElsewhere = ({ current, next }: { current: Place; next: Place }) => current.pathname !== next.pathname;

/** Asks before unsaved changes are left, within the portal and when the page itself is closed. */
export function LeaveGuard({ when }: { when: boolean }) {
  const t = useTexts(contactTexts);
  const o = useTexts(oneTexts);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: (move) => when && isElsewhere(move),
    enableBeforeUnload: when,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={o.leaveTitle}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <Stack>
        <p style={{ margin: 0 }}>{o.leaveText}</p>
        <Row>
          <Button data-autofocus onClick={() => reset?.()}>
            {o.stay}
          </Button>
          <Button variant="subtle" onClick={() => proceed?.()}>
            {o.leave}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}
