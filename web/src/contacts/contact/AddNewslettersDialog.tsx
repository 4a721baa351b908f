import '@mantine/core/styles/Checkbox.layer.css';
import { Button, Checkbox, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { LoadError, Muted, ProblemNotice, Row, Skeleton, Stack } from '@/kernel/ui';
import { useNewsletters } from '../api/useSubscriptions';
import { contactTexts } from '../texts';
import classes from './contact.module.css';
import { contactFormTexts } from './texts';

interface Props {
  present: string[];
  error: Error | null;
  isBusy: boolean;
  onClose: () => void;
  onAdd: (codes: string[]) => void;
}

/** Checkboxes for the newsletters that the contact does not receive yet. */
export function AddNewslettersDialog({ present, error, isBusy, onClose, onAdd }: Props) {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(contactFormTexts);
  const newsletters = useNewsletters();
  const [chosen, setChosen] = useState<string[]>([]);
  const available = newsletters.data?.filter(({ code }) => !present.includes(code));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen.length > 0) onAdd(chosen);
  }

  function content() {
    if (newsletters.error) return <LoadError error={newsletters.error} onRetry={() => void newsletters.refetch()} />;
    if (!available) return <Skeleton lines={6} />;
    if (available.length === 0) return <Muted>{texts.allTaken}</Muted>;
    return (
      <Checkbox.Group value={chosen} onChange={setChosen} aria-label={texts.newsletter}>
        <div className={classes.checkboxes}>
          {available.map(({ code, name }) => (
            <Checkbox key={code} value={code} label={`${code} ${name}`} />
          ))}
        </div>
      </Checkbox.Group>
    );
  }

  return (
    <Modal opened onClose={onClose} title={texts.addTitle} closeButtonProps={{ 'aria-label': contactText.close }}>
      <form onSubmit={submit}>
        <Stack>
          {content()}
          <ProblemNotice error={error} />
          <Row>
            <Button type="submit" loading={isBusy} disabled={chosen.length === 0}>
              {texts.add}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {contactText.cancel}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
