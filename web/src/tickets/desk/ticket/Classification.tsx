import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { newKey } from '@/kernel/storage';
import { type Choice, fieldError, Notice, ProblemNotice, Row, Select } from '@/kernel/ui';
import { isClosed } from '../../model/status';
import type { Ticket } from '../../model/ticket';
import { ticketTexts } from '../../texts';
import { isConflict, useReclassify } from '../api/useTicketChanges';
import classes from './staff.module.css';
import { staffTexts } from './texts';

interface Props {
  ticket: Ticket;
  product: Product | undefined;
}

// The ticket's present value is always a choice, also when the contract no longer has it.
function choices(from: { code: string; name: string }[] | undefined, present: string): Choice[] {
  const known = (from ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return known.some(({ value }) => value === present) ? known : [...known, { value: present, label: present }];
}

/** Priority and request type. A change becomes a message in the ticket, so it needs the button. */
export function Classification({ ticket, product }: Props) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(staffTexts);
  const [priority, setPriority] = useState(ticket.priority);
  const [type, setType] = useState(ticket.request_type);
  const [key, setKey] = useState(newKey);
  const call = useReclassify(ticket.id);
  const isChanged = priority !== ticket.priority || type !== ticket.request_type;

  function save() {
    call.mutate({
      version: ticket.version,
      key,
      ...(priority === ticket.priority ? {} : { priority }),
      ...(type === ticket.request_type ? {} : { request_type: type }),
    });
  }

  function choose(set: (value: string) => void) {
    return (value: string | undefined) => {
      setKey(newKey());
      set(value ?? '');
    };
  }

  return (
    <fieldset className={classes.classification} disabled={isClosed(ticket.status)} aria-label={texts.classification}>
      <Select
        label={ticketText.priority}
        size="sm"
        value={priority}
        onChange={choose(setPriority)}
        choices={choices(product?.priorities, ticket.priority)}
        error={fieldError(call.error, 'priority')}
      />
      <Select
        label={ticketText.requestType}
        size="sm"
        value={type}
        onChange={choose(setType)}
        choices={choices(product?.request_types, ticket.request_type)}
        error={fieldError(call.error, 'request_type')}
      />
      {isConflict(call.error) ? (
        <Notice tone="wait">{texts.classifyStale}</Notice>
      ) : (
        <ProblemNotice error={call.error} except={['priority', 'request_type']} />
      )}
      {isChanged && (
        <Row>
          <Button size="compact-sm" onClick={save} loading={call.isPending}>
            {texts.save}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setPriority(ticket.priority);
              setType(ticket.request_type);
            }}
          >
            {texts.cancel}
          </Button>
        </Row>
      )}
    </fieldset>
  );
}
