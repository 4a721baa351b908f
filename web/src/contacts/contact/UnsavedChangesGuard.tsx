import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Row, Stack } from '@/kernel/ui';
import { contactTexts } from '../texts';
import { contactFormTexts } from './texts';

interface Place {
  pathname: string;
}

const isElsewhere = ({ current, next }: { current: Place; next: Place }) => current.pathname !== next.pathname;

/** Asks before somebody leaves unsaved changes, within the portal or by closing the page. */
export function UnsavedChangesGuard({ when }: { when: boolean }) {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(contactFormTexts);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: (move) => when && isElsewhere(move),
    enableBeforeUnload: when,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={texts.leaveTitle}
      closeButtonProps={{ 'aria-label': contactText.close }}
    >
      <Stack>
        <p style={{ margin: 0 }}>{texts.leaveText}</p>
        <Row>
          <Button data-autofocus onClick={() => reset?.()}>
            {texts.stay}
          </Button>
          <Button variant="subtle" onClick={() => proceed?.()}>
            {texts.leave}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}
