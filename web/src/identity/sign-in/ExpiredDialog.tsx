import { Modal } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { LinkButton, Muted, Stack } from '@/kernel/ui';
import type { SessionAnswer } from '../api/session';
import { signedIn } from '../session/session';
import { setSession, useSession } from '../session/store';
import { identityTexts } from '../texts';
import { SignInForm } from './SignInForm';

/** Over the page on which the session ran out, so that nothing there is lost. */
export function ExpiredDialog() {
  const texts = useTexts(identityTexts);
  const { user } = useSession();
  if (!user) return null;

  function take(answer: SessionAnswer) {
    if (answer.token) signedIn(answer);
  }

  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={texts.expiredTitle}
    >
      <Stack>
        <Muted>{texts.expiredLead}</Muted>
        <SignInForm email={user.email} onAnswer={take} />
        <LinkButton onClick={() => setSession({ phase: 'out', user: null, token: null })}>
          {texts.leaveInstead}
        </LinkButton>
      </Stack>
    </Modal>
  );
}
