import { useState } from 'react';
import { useDeparture, useShelf } from '@/attachments';
import { useCatalogue } from '@/contracts';
import { useUser } from '@/identity';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { useDraft } from '@/kernel/storage';
import { fieldError } from '@/kernel/ui';
import { SUMMARY_LIMIT, type Ticket } from '../../model/ticket';
import { openingTexts } from '../../opening/texts';
import { lengthOf } from '../../opening/useOpening';
import { type PhonedTicket, useOpenForClient } from '../api/useOpenForClient';
import { phoneTexts } from './texts';

const EMPTY: PhonedTicket = {
  company: '',
  opened_for: '',
  product: '',
  summary: '',
  priority: '',
  request_type: '',
  details: '',
};

export const PHONED = ['company', 'opened_for', 'product', 'summary', 'priority', 'request_type', 'details'] as const;
export type Phoned = (typeof PHONED)[number];

/** What a consultant writes down during a call: kept until it is sent, sent once. */
export function usePhoned(company: string | undefined, onOpened: (ticket: Ticket) => void) {
  const o = useTexts(openingTexts);
  const t = useTexts(phoneTexts);
  const user = useUser();
  const draft = useDraft(user.id, 'phone', EMPTY);
  const shelf = useShelf(user.id, 'phone');
  const departure = useDeparture(shelf, sendWith);
  const [checked, setChecked] = useState(false);
  const call = useOpenForClient();
  const values = company && !draft.value.company ? { ...draft.value, company } : draft.value;
  const products = useCatalogue(values.company, Boolean(values.company));
  const product = products.data?.find(({ code }) => code === values.product);
  const over = lengthOf(values.summary) - SUMMARY_LIMIT;

  const missing: Partial<Record<Phoned, string>> = {
    ...(values.company ? {} : { company: t.chooseCompany }),
    ...(values.opened_for ? {} : { opened_for: t.chooseUser }),
    ...(product ? {} : { product: o.required }),
    ...(values.summary.trim() ? {} : { summary: o.required }),
    ...(over > 0 ? { summary: o.tooLong(over) } : {}),
    ...(values.priority ? {} : { priority: o.choosePriority }),
    ...(values.request_type ? {} : { request_type: o.chooseTypeError }),
    ...(values.details.trim() ? {} : { details: o.required }),
  };

  function isComplete() {
    setChecked(true);
    const first = PHONED.find((field) => missing[field]);
    if (first) document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    return !first;
  }

  function send() {
    if (isComplete()) departure.go();
  }

  function sendWith(attachments: string[]) {
    if (!isComplete()) return;
    call.mutate(
      { ticket: values, attachments, key: draft.key },
      {
        onSuccess: (opened) => {
          draft.discard();
          shelf.clear();
          onOpened(opened);
        },
        onError: (error) => isProblem(error, 'idempotency-key-reused') && draft.renewKey(),
      },
    );
  }

  return {
    values,
    product,
    products,
    send,
    shelf,
    departure,
    change: draft.change,
    isSending: call.isPending || departure.isWaiting,
    failure: call.error,
    errorOf: (field: Phoned) =>
      (field === 'summary' && over > 0) || checked ? (missing[field] ?? fieldError(call.error, field)) : undefined,
  };
}
