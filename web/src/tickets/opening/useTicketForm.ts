import { useRef, useState } from 'react';
import { discardFiles, useDraftFiles, useSendWhenUploaded } from '@/attachments';
import { useCatalogue, useSummaryLimit } from '@/contracts';
import { useUser } from '@/identity';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { useDraft } from '@/kernel/storage';
import { fieldError } from '@/kernel/ui';
import { useOpenTicket } from '../api/useOpenTicket';
import { lengthOf, TICKET_FIELDS, type TicketField, type TicketValues, ticketOf } from '../model/new-ticket';
import type { Ticket } from '../model/ticket';
import { openingTexts } from './texts';

interface Options {
  /** The name under which the draft is kept. */
  place: string;
  start: TicketValues;
  /** What the address says; the draft may say something else. */
  address: Partial<TicketValues>;
  /** Given where staff open the ticket for a client: what they read while they have not chosen for whom. */
  staff?: { company: string; opened_for: string };
  onOpened: (ticket: Ticket) => void;
}

/** The state of the form that opens a ticket: a draft that survives, what is wrong with it, and sending it once. */
export function useTicketForm({ place, start, address, staff, onOpened }: Options) {
  const texts = useTexts(openingTexts);
  const user = useUser();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(user.id, place, start);
  const draftFiles = useDraftFiles(user.id, place);
  const sending = useSendWhenUploaded(draftFiles, sendWith);
  const [isChecked, setChecked] = useState(false);
  const call = useOpenTicket();
  const values = withAddress(draft.value, address);
  const company = values.company || undefined;
  const isForSomebody = !staff || Boolean(company);
  const catalogue = useCatalogue(company, isForSomebody);
  const limit = useSummaryLimit(company, isForSomebody) ?? Infinity;
  const product = catalogue.data?.find(({ code }) => code === values.product);
  const tooLong = lengthOf(values.summary) - limit;
  const problems = wrongFields();

  function wrongFields(): Partial<Record<TicketField, string>> {
    const { priority, request_type: type } = values;
    return {
      ...(staff && !values.company ? { company: staff.company } : {}),
      ...(staff && !values.opened_for ? { opened_for: staff.opened_for } : {}),
      ...(product ? {} : { product: texts.required }),
      ...(values.summary.trim() ? {} : { summary: texts.required }),
      ...(tooLong > 0 ? { summary: texts.tooLong(tooLong) } : {}),
      ...(product?.priorities.some(({ code }) => code === priority) ? {} : { priority: texts.choosePriority }),
      ...(product?.request_types.some(({ code }) => code === type) ? {} : { request_type: texts.chooseTypeError }),
      ...(values.details.trim() ? {} : { details: texts.required }),
    };
  }

  function isComplete() {
    setChecked(true);
    const first = TICKET_FIELDS.find((field) => problems[field]);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    return !first;
  }

  function send() {
    if (isComplete() && !call.isPending) sending.start();
  }

  function sendWith(attachments: string[]) {
    if (!isComplete()) return;
    call.mutate(
      { ticket: ticketOf(values, Boolean(staff)), attachments, key: draft.key },
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

  function discard() {
    draft.discard();
    discardFiles(draftFiles);
    setChecked(false);
    call.reset();
  }

  return {
    form,
    isStaff: Boolean(staff),
    values,
    limit,
    product,
    catalogue,
    draftFiles,
    sending,
    send,
    discard,
    change: draft.change,
    wasKept: draft.wasKept,
    isSending: call.isPending || sending.isWaiting,
    error: call.error,
    errorOf: (field: TicketField) =>
      (field === 'summary' && tooLong > 0) || isChecked
        ? (problems[field] ?? fieldError(call.error, field))
        : undefined,
  };
}

export type TicketFormState = ReturnType<typeof useTicketForm>;

function withAddress(draft: TicketValues, address: Partial<TicketValues>): TicketValues {
  return {
    ...draft,
    company: draft.company || (address.company ?? ''),
    product: draft.product || (address.product ?? ''),
  };
}
