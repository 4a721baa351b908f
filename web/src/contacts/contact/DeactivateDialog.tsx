import { Button, Modal } from '@mantine/core';
import { formats, language, useTexts } from '@/kernel/i18n';
import { Row, Stack } from '@/kernel/ui';
import { contactTexts } from '../texts';
import classes from './contact.module.css';
import { contactFormTexts, subscriptionCount } from './texts';

interface Props {
  name: string;
  newsletters: number;
  access: boolean;
  isBusy: boolean;
  onClose: () => void;
  onAgree: () => void;
}

/** Asks before a contact becomes inactive, and tells what ends with it. */
export function DeactivateDialog({ name, newsletters, access, isBusy, onClose, onAgree }: Props) {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(contactFormTexts);
  return (
    <Modal opened onClose={onClose} title={texts.endTitle(name)} closeButtonProps={{ 'aria-label': contactText.close }}>
      <Stack>
        <div>
          {newsletters > 0 && (
            <p>{texts.endNewsletters(formats.counted(newsletters, subscriptionCount[language()]))}</p>
          )}
          {access && <p>{texts.endAccess}</p>}
          <p>{texts.endSure}</p>
        </div>
        <Row>
          <Button className={classes.danger ?? ''} loading={isBusy} onClick={onAgree}>
            {texts.end}
          </Button>
          <Button variant="subtle" data-autofocus onClick={onClose}>
            {contactText.cancel}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}
