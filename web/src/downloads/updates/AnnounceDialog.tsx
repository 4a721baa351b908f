import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { newKey } from '@/kernel/storage';
import { fieldError, Muted, Notice, ProblemNotice, Row, Select, Stack, Textarea } from '@/kernel/ui';
import { useAnnounce, useNewsletterChoices } from '../api/useAnnounce';
import type { Update } from '../api/useUpdates';
import { downloadTexts } from '../texts';
import { announceTexts } from './announce-texts';

const LONGEST_SUBJECT = 200;

interface Props {
  update: Update;
  product: string;
  onClose: () => void;
}

/** Announces a package to the product's companies, as an issue of a newsletter. */
export function AnnounceDialog({ update, product, onClose }: Props) {
  const downloadText = useTexts(downloadTexts);
  const texts = useTexts(announceTexts);
  const { data: newsletters = [], error } = useNewsletterChoices();
  const [newsletter, setNewsletter] = useState<string>();
  const [subject, setSubject] = useState(() =>
    texts.subjectOf(product, update.title, update.version).slice(0, LONGEST_SUBJECT),
  );
  const [body, setBody] = useState(() =>
    [`**${update.title}**, ${downloadText.version(update.version)}`, update.notes, texts.link(addressOf(update))]
      .filter(Boolean)
      .join('\n\n'),
  );
  const [isMissing, setMissing] = useState(false);
  const [key, setKey] = useState(newKey);
  const call = useAnnounce();

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(!newsletter);
    if (newsletter) call.mutate({ newsletter, subject, body, product: update.product, key });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={downloadText.announceOf(update.title)}
      closeButtonProps={{ 'aria-label': downloadText.close }}
    >
      <form onSubmit={submit} onChange={() => setKey(newKey())} noValidate>
        <Stack>
          <Muted>{texts.recipients(product)}</Muted>
          <Select
            label={texts.newsletter}
            value={newsletter}
            none={texts.choose}
            choices={newsletters}
            onChange={setNewsletter}
            error={isMissing && !newsletter ? texts.missing : undefined}
          />
          <TextInput
            label={texts.subject}
            value={subject}
            maxLength={LONGEST_SUBJECT}
            error={fieldError(call.error, 'subject')}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          <Textarea
            label={texts.body}
            value={body}
            rows={8}
            error={fieldError(call.error, 'body')}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
          <ProblemNotice error={error ?? call.error} except={['subject', 'body']} />
          {call.isSuccess && <Notice tone="good">{texts.sent}</Notice>}
          <Row>
            <Button type="submit" disabled={call.isSuccess} loading={call.isPending}>
              {texts.send}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {call.isSuccess ? downloadText.close : downloadText.cancel}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}

function addressOf({ product, topic }: Update): string {
  return `${location.href.split('#', 1)[0]}#/updates?product=${product}&topic=${topic}`;
}
