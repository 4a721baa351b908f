import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, Suspense } from 'react';
import { FilesField } from '@/attachments';
import type { Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Muted, ProblemNotice, Row, Skeleton, Stack, Textarea } from '@/kernel/ui';
import { TICKET_FIELDS } from '../model/new-ticket';
import { ticketTexts } from '../texts';
import { ClassificationFields } from './ClassificationFields';
import { ProductField } from './ProductField';
import { SummaryField } from './SummaryField';
import { openingTexts } from './texts';
import type { TicketFormState } from './useTicketForm';

interface Props {
  form: TicketFormState;
  /** The products to choose from; without them the ticket's own fields are not shown yet. */
  products: Product[] | undefined;
  detailsHint: string;
  detailsRows: number;
  typeHint?: string;
  submit: string;
  /** Why the ticket was refused, where the portal's own words are not enough. */
  refusal?: ReactNode;
  /** What stands before the ticket's own fields. */
  children: ReactNode;
}

/** The form that opens a ticket, for clients and for staff who open it for one. */
export function TicketForm({ form, products, children, ...wording }: Props) {
  function submit(event: FormEvent) {
    event.preventDefault();
    form.send();
  }

  return (
    <form ref={form.form} onSubmit={submit} noValidate>
      <Stack>
        {children}
        {products && <TicketFields form={form} products={products} {...wording} />}
      </Stack>
    </form>
  );
}

interface FieldsProps extends Omit<Props, 'products' | 'children'> {
  products: Product[];
}

function TicketFields({ form, products, detailsHint, detailsRows, typeHint, submit, refusal }: FieldsProps) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(openingTexts);
  const { values, change, errorOf } = form;
  return (
    <>
      <ProductField
        products={products}
        chosen={values.product}
        error={errorOf('product')}
        onChoose={(product) => change({ company: values.company, product, priority: '', request_type: '' })}
      />
      <SummaryField
        value={values.summary}
        limit={form.limit}
        onChange={(summary) => change({ summary })}
        error={errorOf('summary')}
      />
      {form.product && <ClassificationFields form={form} product={form.product} typeHint={typeHint} />}
      <Textarea
        name="details"
        label={ticketText.details}
        description={detailsHint}
        required
        withAsterisk={false}
        rows={detailsRows}
        value={values.details}
        error={errorOf('details')}
        onChange={(event) => change({ details: event.currentTarget.value })}
      />
      <Suspense fallback={<Skeleton lines={2} />}>
        <FilesField draftFiles={form.draftFiles} sending={form.sending} writer={form.isStaff ? 'staff' : 'client'} />
      </Suspense>
      {refusal || <ProblemNotice error={form.error} except={[...TICKET_FIELDS]} />}
      <Row apart>
        <Muted small>{texts.saved}</Muted>
        <Button type="submit" size="md" loading={form.isSending}>
          {submit}
        </Button>
      </Row>
    </>
  );
}
