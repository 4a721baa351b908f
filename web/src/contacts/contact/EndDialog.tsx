import { Button, Modal } from '@mantine/core';
import { formats, language, useTexts } from '@/kernel/i18n';
import { Row, Stack } from '@/kernel/ui';
import { contactTexts } from '../texts';
import classes from './contact.module.css';
import { oneTexts, subscriptionCount } from './texts';

interface Props {
  name: string;
  newsletters: number;
  access: boolean;
  isBusy: boolean;
  onClose: () => void;
  onAgree: () => void;
}

/** Says what ends when a contact becomes inactive, before it does. */
export function EndDialog({ name, newsletters, access, isBusy, onClose, onAgree }: Props) {
  const t = useTexts(contactTexts);
  const o = useTexts(oneTexts);
  return (
    <Modal opened onClose={onClose} title={o.endTitle(name)} closeButtonProps={{ 'aria-label': t.close }}>
      <Stack>
        <div>
          {newsletters > 0 && <p>{o.endNewsletters(formats.counted(newsletters, subscriptionCount[language()]))}</p>}
          {access && <p>{o.endAccess}</p>}
          <p>{o.endSure}</p>
        </div>
        <Row>
          <Button className={classes.danger ?? ''} loading={isBusy} onClick={onAgree}>
            {o.end}
          </Button>
          <Button variant="subtle" data-autofocus onClick={onClose}>
            {t.cancel}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}
