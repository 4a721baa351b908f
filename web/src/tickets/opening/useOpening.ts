import { useState } from 'react';
import { discardFiles, useDraftFiles, useSendWhenUploaded } from '@/attachments';
import { type Product, useSummaryLimit } from '@/contracts';
import { useUser } from '@/identity';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { keptDraft, useDraft } from '@/kernel/storage';
import { fieldError } from '@/kernel/ui';
import { type NewTicket, useOpenTicket } from '../api/useOpenTicket';
import { type ReplyDraft, replyDraft, type Ticket } from '../model/ticket';
import { openingTexts } from './texts';

const EMPTY: NewTicket = { product: '', summary: '', priority: '', request_type: '', details: '' };

export const OPENING_FIELDS = ['product', 'summary', 'priority', 'request_type', 'details'] as const;
export type OpeningField = (typeof OPENING_FIELDS)[number];

// As the portal counts: code points of the composed form.
export const lengthOf = (text: string) => [...text.normalize('NFC').trim()].length;

interface Start {
  products: Product[];
  product: string | undefined;
  follows: string | undefined;
  onOpened: (ticket: Ticket) => void;
}

/** The form's state: a draft that survives, what is wrong with it, and sending it once. */
export function useOpening({ products, product, follows, onOpened }: Start) {
  const texts = useTexts(openingTexts);
  const user = useUser();
  const only = products.length === 1 ? products[0]?.code : undefined;
  const [start] = useState<NewTicket>(() => ({
    ...EMPTY,
    product: product ?? only ?? '',
    details: follows
      ? `${texts.refersTo(follows)}\n\n${keptDraft<ReplyDraft>(user.id, replyDraft(follows))?.body ?? ''}`
      : '',
  }));
  const place = follows ? `ticket:${follows}` : 'ticket';
  const draft = useDraft(user.id, place, start);
  const draftFiles = useDraftFiles(user.id, place);
  const sending = useSendWhenUploaded(draftFiles, sendWith);
  const [checked, setChecked] = useState(false);
  const call = useOpenTicket();
  const values = product && !draft.value.product ? { ...draft.value, product } : draft.value;
  const chosen = products.find(({ code }) => code === values.product);
  const over = lengthOf(values.summary) - useSummaryLimit();

  const missing: Partial<Record<OpeningField, string>> = {
    ...(chosen ? {} : { product: texts.required }),
    ...(values.summary.trim() ? {} : { summary: texts.required }),
    ...(over > 0 ? { summary: texts.tooLong(over) } : {}),
    ...(chosen?.priorities.some(({ code }) => code === values.priority) ? {} : { priority: texts.choosePriority }),
    ...(chosen?.request_types.some(({ code }) => code === values.request_type)
      ? {}
      : { request_type: texts.chooseTypeError }),
    ...(values.details.trim() ? {} : { details: texts.required }),
  };

  function isComplete() {
    setChecked(true);
    const first = OPENING_FIELDS.find((field) => missing[field]);
    if (first) document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    return !first;
  }

  function send() {
    if (isComplete()) sending.start();
  }

  function sendWith(attachments: string[]) {
    if (!isComplete()) return;
    call.mutate(
      { ticket: values, attachments, key: draft.key },
      {
        onSuccess: (opened) => {
          draft.discard();
          draftFiles.clear();
          onOpened(opened);
        },
        onError: (error) => {
          if (isProblem(error, 'idempotency-key-reused')) draft.renewKey();
        },
      },
    );
  }

  return {
    values,
    chosen,
    change: draft.change,
    wasKept: draft.wasKept,
    draftFiles,
    sending,
    discard: () => {
      draft.discard();
      discardFiles(draftFiles);
      setChecked(false);
      call.reset();
    },
    send,
    isSending: call.isPending,
    failure: call.error,
    errorOf: (field: OpeningField) =>
      (field === 'summary' && over > 0) || checked ? (missing[field] ?? fieldError(call.error, field)) : undefined,
  };
}
