import { Button, Textarea } from '@mantine/core';
import { type FormEvent, Suspense } from 'react';
import { FilesField } from '@/attachments';
import type { Product } from '@/contracts';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Muted, Notice, ProblemNotice, Row, Select, Skeleton, Stack } from '@/kernel/ui';
import type { Ticket } from '../model/ticket';
import { ticketTexts } from '../texts';
import { PriorityField } from './PriorityField';
import { ProductField } from './ProductField';
import { SummaryField } from './SummaryField';
import { openingTexts } from './texts';
import { OPENING_FIELDS, useOpening } from './useOpening';

interface Props {
  products: Product[];
  product: string | undefined;
  follows: string | undefined;
  onOpened: (ticket: Ticket) => void;
}

export function OpenTicketForm(props: Props) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(openingTexts);
  const form = useOpening(props);
  const { values, chosen, change, errorOf } = form;

  function submit(event: FormEvent) {
    event.preventDefault();
    form.send();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {form.wasKept && (
          <Notice
            tone="info"
            action={
              <Button size="compact-sm" variant="subtle" onClick={form.discard}>
                {texts.discard}
              </Button>
            }
          >
            {texts.kept}
          </Notice>
        )}
        <ProductField
          products={props.products}
          chosen={values.product}
          error={errorOf('product')}
          onChoose={(product) => change({ product, priority: '', request_type: '' })}
        />
        <SummaryField value={values.summary} onChange={(summary) => change({ summary })} error={errorOf('summary')} />
        {chosen && (
          <>
            <PriorityField
              priorities={chosen.priorities}
              chosen={values.priority}
              error={errorOf('priority')}
              onChoose={(priority) => change({ priority })}
            />
            <Select
              label={ticketText.requestType}
              description={texts.typeHint}
              none={texts.chooseType}
              required
              name="request_type"
              value={values.request_type || undefined}
              error={errorOf('request_type')}
              onChange={(type) => change({ request_type: type ?? '' })}
              choices={chosen.request_types.map(({ code, name }) => ({ value: code, label: name }))}
            />
          </>
        )}
        <Textarea
          name="details"
          label={ticketText.details}
          description={texts.detailsHint}
          required
          withAsterisk={false}
          rows={9}
          value={values.details}
          error={errorOf('details')}
          onChange={(event) => change({ details: event.currentTarget.value })}
        />
        <Suspense fallback={<Skeleton lines={2} />}>
          <FilesField draftFiles={form.draftFiles} sending={form.sending} writer="client" />
        </Suspense>
        {isProblem(form.failure, 'idempotency-key-reused') ? (
          <Notice tone="wait" title={texts.sentBefore}>
            {texts.sentBeforeText}
          </Notice>
        ) : (
          <ProblemNotice error={form.failure} except={[...OPENING_FIELDS]} />
        )}
        <Row apart>
          <Muted small>{texts.saved}</Muted>
          <Button type="submit" size="md" loading={form.isSending || form.sending.isWaiting}>
            {texts.send}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
