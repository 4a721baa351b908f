import { useState } from 'react';
import { useDraftFiles, useSendWhenUploaded } from '@/attachments';
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
  const openingText = useTexts(openingTexts);
  const texts = useTexts(phoneTexts);
  const user = useUser();
  const draft = useDraft(user.id, 'phone', EMPTY);
  const draftFiles = useDraftFiles(user.id, 'phone');
  const sending = useSendWhenUploaded(draftFiles, sendWith);
  const [checked, setChecked] = useState(false);
  const call = useOpenForClient();
  const values = company && !draft.value.company ? { ...draft.value, company } : draft.value;
  const products = useCatalogue(values.company, Boolean(values.company));
  const product = products.data?.find(({ code }) => code === values.product);
  const over = lengthOf(values.summary) - SUMMARY_LIMIT;

  const missing: Partial<Record<Phoned, string>> = {
    ...(values.company ? {} : { company: texts.chooseCompany }),
    ...(values.opened_for ? {} : { opened_for: texts.chooseUser }),
    ...(product ? {} : { product: openingText.required }),
    ...(values.summary.trim() ? {} : { summary: openingText.required }),
    ...(over > 0 ? { summary: openingText.tooLong(over) } : {}),
    ...(values.priority ? {} : { priority: openingText.choosePriority }),
    ...(values.request_type ? {} : { request_type: openingText.chooseTypeError }),
    ...(values.details.trim() ? {} : { details: openingText.required }),
  };

  function isComplete() {
    setChecked(true);
    const first = PHONED.find((field) => missing[field]);
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
        onError: (error) => isProblem(error, 'idempotency-key-reused') && draft.renewKey(),
      },
    );
  }

  return {
    values,
    product,
    products,
    send,
    draftFiles,
    sending,
    change: draft.change,
    isSending: call.isPending || sending.isWaiting,
    failure: call.error,
    errorOf: (field: Phoned) =>
      (field === 'summary' && over > 0) || checked ? (missing[field] ?? fieldError(call.error, field)) : undefined,
  };
}
