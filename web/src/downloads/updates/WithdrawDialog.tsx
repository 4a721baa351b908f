import { Button, Modal } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { ProblemNotice, Row, Stack } from '@/kernel/ui';
import { type Update, useWithdrawUpdate } from '../api/useUpdates';
import { downloadTexts } from '../texts';

/** Asks before a package is withdrawn, because that cannot be undone. */
export function WithdrawDialog({ update, onClose }: { update: Update; onClose: () => void }) {
  const texts = useTexts(downloadTexts);
  const call = useWithdrawUpdate(update.id);
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.withdrawOf(update.title)}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <Stack>
        <div>{texts.withdrawText}</div>
        <ProblemNotice error={call.error} />
        <Row>
          <Button color="red" loading={call.isPending} onClick={() => call.mutate(undefined, { onSuccess: onClose })}>
            {texts.withdraw}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {texts.cancel}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}
