import { Button, Textarea } from '@mantine/core';
import { type FormEvent, Suspense } from 'react';
import { FilesField } from '@/attachments';
import type { Product } from '@/contracts';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Bones, Notice, ProblemNotice, Row, Select, Soft, Stack } from '@/kernel/ui';
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
  const t = useTexts(ticketTexts);
  const o = useTexts(openingTexts);
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
                {o.discard}
              </Button>
            }
          >
            {o.kept}
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
              label={t.requestType}
              description={o.typeHint}
              none={o.chooseType}
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
          label={t.details}
          description={o.detailsHint}
          required
          withAsterisk={false}
          rows={9}
          value={values.details}
          error={errorOf('details')}
          onChange={(event) => change({ details: event.currentTarget.value })}
        />
        <Suspense fallback={<Bones lines={2} />}>
          <FilesField shelf={form.shelf} departure={form.departure} writer="client" />
        </Suspense>
        {isProblem(form.failure, 'idempotency-key-reused') ? (
          <Notice tone="wait" title={o.sentBefore}>
            {o.sentBeforeText}
          </Notice>
        ) : (
          <ProblemNotice error={form.failure} except={[...OPENING_FIELDS]} />
        )}
        <Row apart>
          <Soft small>{o.saved}</Soft>
          <Button type="submit" size="md" loading={form.isSending || form.departure.isWaiting}>
            {o.send}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
