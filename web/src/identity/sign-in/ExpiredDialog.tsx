import { Modal } from '@mantine/core';
import { useTexts } from '@/kernel/i18n';
import { LinkButton, Muted, Stack } from '@/kernel/ui';
import type { SessionAnswer } from '../api/session';
import { acceptSignIn } from '../session/session';
import { setSession, useSession } from '../session/store';
import { identityTexts } from '../texts';
import { SignInForm } from './SignInForm';

/** Asks for the password over the page on which the session expired, so that nothing written there is lost. */
export function ExpiredDialog() {
  const texts = useTexts(identityTexts);
  const { user } = useSession();
  if (!user) return null;

  function accept(answer: SessionAnswer) {
    if (answer.token) acceptSignIn(answer);
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
        <SignInForm email={user.email} onAnswer={accept} />
        <LinkButton onClick={() => setSession({ phase: 'out', user: null, token: null })}>
          {texts.leaveInstead}
        </LinkButton>
      </Stack>
    </Modal>
  );
}
