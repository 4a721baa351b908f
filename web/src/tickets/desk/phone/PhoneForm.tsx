import { Button, Textarea } from '@mantine/core';
import { type FormEvent, Suspense } from 'react';
import { FilesField } from '@/attachments';
import { useClients } from '@/contracts';
import { useClientUsers } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { LoadError, Muted, Notice, ProblemNotice, Row, Select, Skeleton, Stack } from '@/kernel/ui';
import { Picker } from '@/kernel/ui/Picker';
import type { Ticket } from '../../model/ticket';
import { PriorityField } from '../../opening/PriorityField';
import { ProductField } from '../../opening/ProductField';
import { SummaryField } from '../../opening/SummaryField';
import { openingTexts } from '../../opening/texts';
import { ticketTexts } from '../../texts';
import { deskTexts } from '../texts';
import { phoneTexts } from './texts';
import { PHONED, usePhoned } from './usePhoned';

interface Props {
  company: string | undefined;
  onOpened: (ticket: Ticket) => void;
}

export function PhoneForm({ company, onOpened }: Props) {
  const ticketText = useTexts(ticketTexts);
  const deskText = useTexts(deskTexts);
  const openingText = useTexts(openingTexts);
  const texts = useTexts(phoneTexts);
  const clients = useClients();
  const { values, change, errorOf, product, products, send, draftFiles, sending, isSending, failure } = usePhoned(
    company,
    onOpened,
  );
  const users = useClientUsers(values.company || undefined);
  const active = (users.data?.items ?? []).filter((user) => user.active);

  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  function ofCompany() {
    if (!values.company) return null;
    if (products.error) return <LoadError error={products.error} onRetry={() => void products.refetch()} />;
    if (!products.data || users.isPending) return <Skeleton lines={3} height={36} />;
    if (products.data.length === 0) return <Notice tone="wait">{texts.noContracts}</Notice>;
    if (active.length === 0) return <Notice tone="wait">{texts.noUsers}</Notice>;
    return (
      <>
        <Select
          label={texts.caller}
          none={texts.chooseUser}
          name="opened_for"
          required
          value={values.opened_for || undefined}
          error={errorOf('opened_for')}
          description={texts.callerHint}
          onChange={(user) => change({ opened_for: user ?? '' })}
          choices={active.map(({ id, first_name: first, last_name: last, email }) => ({
            value: id,
            label: `${first} ${last} · ${email}`,
          }))}
        />
        <ProductField
          products={products.data}
          chosen={values.product}
          error={errorOf('product')}
          onChoose={(chosen) => change({ company: values.company, product: chosen, priority: '', request_type: '' })}
        />
        <SummaryField value={values.summary} onChange={(summary) => change({ summary })} error={errorOf('summary')} />
        {product && (
          <>
            <PriorityField
              priorities={product.priorities}
              chosen={values.priority}
              error={errorOf('priority')}
              onChoose={(priority) => change({ priority })}
            />
            <Select
              label={ticketText.requestType}
              none={openingText.chooseType}
              name="request_type"
              required
              value={values.request_type || undefined}
              error={errorOf('request_type')}
              onChange={(type) => change({ request_type: type ?? '' })}
              choices={product.request_types.map(({ code, name }) => ({ value: code, label: name }))}
            />
          </>
        )}
        <Textarea
          name="details"
          label={ticketText.details}
          description={texts.detailsHint}
          required
          withAsterisk={false}
          rows={7}
          value={values.details}
          error={errorOf('details')}
          onChange={(event) => change({ details: event.currentTarget.value })}
        />
        <Suspense fallback={<Skeleton lines={2} />}>
          <FilesField draftFiles={draftFiles} sending={sending} writer="staff" />
        </Suspense>
        <ProblemNotice error={failure} except={[...PHONED]} />
        <Row apart>
          <Muted small>{openingText.saved}</Muted>
          <Button type="submit" size="md" loading={isSending}>
            {texts.send}
          </Button>
        </Row>
      </>
    );
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {clients.error && <LoadError error={clients.error} onRetry={() => void clients.refetch()} />}
        <Picker
          label={deskText.chooseCompany}
          name="company"
          placeholder={deskText.companyHint}
          value={values.company || undefined}
          error={errorOf('company')}
          choices={(clients.data ?? []).map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))}
          onChange={(chosen) =>
            change({ company: chosen, opened_for: '', product: '', priority: '', request_type: '' })
          }
        />
        {ofCompany()}
      </Stack>
    </form>
  );
}
