import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Problem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Card, fieldError, Muted, Notice, ProblemNotice, Row, Stack } from '@/kernel/ui';
import type { Product } from '../api/useCatalogue';
import { useSaveProduct } from '../api/useProducts';
import { withCodes, withKeys } from '../model/rows';
import { ChoicesEditor } from './ChoicesEditor';
import { productTexts } from './texts';

/** A product's name, the request types of its tickets and the topics of its updates, saved together. */
export function ProductForm({ product }: { product: Product }) {
  const texts = useTexts(productTexts);
  const [name, setName] = useState(product.name);
  const [types, setTypes] = useState(() => withKeys(product.request_types));
  const [topics, setTopics] = useState(() => withKeys(product.topics));
  const call = useSaveProduct(product.code);
  const now = { name, request_types: withCodes(types), topics: withCodes(topics) };
  const before = { name: product.name, request_types: product.request_types, topics: product.topics };
  const isChanged = JSON.stringify(now) !== JSON.stringify(before);
  const shownFields =
    call.error instanceof Problem
      ? Object.keys(call.error.fields).filter((field) => field === 'name' || field.includes('.'))
      : [];

  function submit(event: FormEvent) {
    event.preventDefault();
    call.mutate(now, {
      onSuccess: (saved) => {
        setTypes(withKeys(saved.request_types));
        setTopics(withKeys(saved.topics));
      },
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Card>
          <TextInput
            name="name"
            label={texts.name}
            value={name}
            error={fieldError(call.error, 'name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Card>
        <Card title={texts.requestTypes}>
          <ChoicesEditor
            hint={texts.typesHint}
            add={texts.addType}
            label={texts.requestType}
            rows={types}
            onChange={setTypes}
            error={call.error}
            fieldPrefix="request_types"
          />
        </Card>
        <Card title={texts.topics}>
          <ChoicesEditor
            hint={texts.topicsHint}
            add={texts.addTopic}
            label={texts.topic}
            rows={topics}
            onChange={setTopics}
            error={call.error}
            fieldPrefix="topics"
          />
        </Card>
        <ProblemNotice error={call.error} except={shownFields} />
        {call.isSuccess && !isChanged && <Notice tone="good">{texts.saved}</Notice>}
        <Row apart>
          <Muted small>{isChanged ? texts.unsaved : ''}</Muted>
          <Button type="submit" size="md" disabled={!isChanged} loading={call.isPending}>
            {texts.save}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
