import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, Suspense, useState } from 'react';
import { FilesField, useDraftFiles, useSendWhenUploaded } from '@/attachments';
import type { Product } from '@/contracts';
import type { User } from '@/identity';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { useDraft } from '@/kernel/storage';
import { fieldError, Muted, Notice, ProblemNotice, Row, Select, Skeleton, Stack, Textarea } from '@/kernel/ui';
import { usePublishUpdate } from '../api/useUpdates';
import type { UpdatesSearch } from '../model/search';
import { downloadTexts } from '../texts';
import { publishTexts } from './texts';

interface PublishDraft {
  product: string;
  topic: string;
  title: string;
  version: string;
  notes: string;
}

const EMPTY: PublishDraft = { product: '', topic: '', title: '', version: '', notes: '' };
const PLACE = 'publish-update';

interface Props {
  products: Product[];
  start: UpdatesSearch;
  user: User;
}

export function PublishForm({ products, start, user }: Props) {
  const downloadText = useTexts(downloadTexts);
  const texts = useTexts(publishTexts);
  const navigate = useNavigate();
  const { value, key, change, discard, renewKey } = useDraft(user.id, PLACE, EMPTY);
  const draft = {
    ...value,
    product: value.product || (start.product ?? ''),
    topic: value.topic || (value.product ? '' : (start.topic ?? '')),
  };
  const draftFiles = useDraftFiles(user.id, PLACE);
  const sending = useSendWhenUploaded(draftFiles, publish);
  const call = usePublishUpdate();
  const [wasTried, setTried] = useState(false);
  const isMissing = missingFields(draft);
  const isOneFile = draftFiles.items.length === 1;
  const topics = products.find(({ code }) => code === draft.product)?.topics ?? [];
  const errorOf = (field: keyof typeof isMissing, text: string) =>
    wasTried && isMissing[field] ? text : fieldError(call.error, field);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isOneFile && !Object.values(isMissing).includes(true)) sending.start();
  }

  function publish([upload = '']: string[]) {
    call.mutate(
      { ...draft, upload, key },
      {
        onSuccess: ({ product, topic }) => {
          discard();
          draftFiles.clear();
          void navigate({ to: '/updates', search: { product, topic } });
        },
        onError: (error) => {
          if (isProblem(error, 'idempotency-key-reused')) renewKey();
        },
      },
    );
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Select
          label={downloadText.product}
          name="product"
          value={draft.product}
          none={downloadText.chooseProduct}
          error={errorOf('product', texts.productMissing)}
          choices={products.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(product = '') => change({ ...draft, product, topic: '' })}
        />
        <Select
          label={downloadText.topic}
          name="topic"
          value={draft.topic}
          none={texts.chooseTopic}
          error={errorOf('topic', texts.topicMissing)}
          choices={topics.map(({ code, name }) => ({ value: code, label: name }))}
          {...(draft.product && topics.length === 0 ? { description: texts.noTopics } : {})}
          onChange={(topic = '') => change({ ...draft, topic })}
        />
        <TextInput
          label={texts.name}
          name="title"
          maxLength={200}
          value={draft.title}
          error={errorOf('title', texts.titleMissing)}
          onChange={(event) => change({ ...draft, title: event.currentTarget.value })}
        />
        <TextInput
          label={texts.version}
          name="version"
          maxLength={50}
          value={draft.version}
          error={errorOf('version', texts.versionMissing)}
          onChange={(event) => change({ ...draft, version: event.currentTarget.value })}
        />
        <Textarea
          label={texts.notes}
          description={texts.notesHint}
          name="notes"
          rows={8}
          maxLength={10_000}
          value={draft.notes}
          error={fieldError(call.error, 'notes')}
          onChange={(event) => change({ ...draft, notes: event.currentTarget.value })}
        />
        <Suspense fallback={<Skeleton lines={2} />}>
          <FilesField draftFiles={draftFiles} sending={sending} writer="package" />
        </Suspense>
        {wasTried && !isOneFile && <Notice tone="bad">{texts.oneFile}</Notice>}
        <ProblemNotice error={call.error} except={['product', 'topic', 'title', 'version', 'notes']} />
        <Row apart>
          <Muted small>{value.title ? texts.kept : ''}</Muted>
          <Button type="submit" size="md" loading={call.isPending || sending.isWaiting}>
            {texts.publish}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** What is missing before a package can be published, by field. */
function missingFields({ product, topic, title, version }: PublishDraft) {
  return { product: !product, topic: !topic, title: !title.trim(), version: !version.trim() };
}
