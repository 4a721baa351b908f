import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Product } from '@/contracts';
import { useUser } from '@/identity';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { keptDraft } from '@/kernel/storage';
import { Notice } from '@/kernel/ui';
import { EMPTY_TICKET } from '../model/new-ticket';
import { type ReplyDraft, replyDraft, type Ticket } from '../model/ticket';
import { TicketForm } from './TicketForm';
import { openingTexts } from './texts';
import { useTicketForm } from './useTicketForm';

interface Props {
  products: Product[];
  product: string | undefined;
  /** The closed ticket that this one goes on with. */
  follows: string | undefined;
  onOpened: (ticket: Ticket) => void;
}

/** The form as a client opens a ticket for themselves. */
export function OpenTicketForm({ products, product, follows, onOpened }: Props) {
  const texts = useTexts(openingTexts);
  const form = useTicketForm({
    place: follows ? `ticket:${follows}` : 'ticket',
    start: useStart(products, product, follows),
    address: product ? { product } : {},
    onOpened,
  });
  const wasSentBefore = isProblem(form.error, 'idempotency-key-reused');

  return (
    <TicketForm
      form={form}
      products={products}
      typeHint={texts.typeHint}
      detailsHint={texts.detailsHint}
      detailsRows={9}
      submit={texts.send}
      refusal={
        wasSentBefore && (
          <Notice tone="wait" title={texts.sentBefore}>
            {texts.sentBeforeText}
          </Notice>
        )
      }
    >
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
    </TicketForm>
  );
}

/** What the form begins with: the only product there is, and the answer that a closed ticket did not take any more. */
function useStart(products: Product[], product: string | undefined, follows: string | undefined) {
  const texts = useTexts(openingTexts);
  const user = useUser();
  const only = products.length === 1 ? products[0]?.code : undefined;
  const [start] = useState(() => ({
    ...EMPTY_TICKET,
    product: product ?? only ?? '',
    details: follows
      ? `${texts.refersTo(follows)}\n\n${keptDraft<ReplyDraft>(user.id, replyDraft(follows))?.body ?? ''}`
      : '',
  }));
  return start;
}
