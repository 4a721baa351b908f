import { useClientUsers } from '@/identity';
import { useTexts } from '@/kernel/i18n';
import { LoadError, Notice, Skeleton } from '@/kernel/ui';
import { EMPTY_TICKET } from '../../model/new-ticket';
import type { Ticket } from '../../model/ticket';
import { TicketForm } from '../../opening/TicketForm';
import { useTicketForm } from '../../opening/useTicketForm';
import { CallerField, CompanyField } from './ClientFields';
import { phoneTexts } from './texts';

interface Props {
  company: string | undefined;
  onOpened: (ticket: Ticket) => void;
}

/** The form as staff open a ticket for the client who called. */
export function PhoneForm({ company, onOpened }: Props) {
  const texts = useTexts(phoneTexts);
  const form = useTicketForm({
    place: 'phone',
    start: EMPTY_TICKET,
    address: company ? { company } : {},
    staff: { company: texts.chooseCompany, opened_for: texts.chooseUser },
    onOpened,
  });
  const { values, catalogue } = form;
  const users = useClientUsers(values.company || undefined);
  const active = (users.data?.items ?? []).filter((user) => user.active);
  const isReady = values.company && !catalogue.error && catalogue.data?.length && active.length > 0;
  const products = isReady ? catalogue.data : undefined;

  function waiting() {
    if (!values.company) return null;
    if (catalogue.error) return <LoadError error={catalogue.error} onRetry={() => void catalogue.refetch()} />;
    if (!catalogue.data || users.isPending) return <Skeleton lines={3} height={36} />;
    if (catalogue.data.length === 0) return <Notice tone="wait">{texts.noContracts}</Notice>;
    return <Notice tone="wait">{texts.noUsers}</Notice>;
  }

  return (
    <TicketForm form={form} products={products} detailsHint={texts.detailsHint} detailsRows={7} submit={texts.send}>
      <CompanyField form={form} />
      {products ? <CallerField form={form} users={active} /> : waiting()}
    </TicketForm>
  );
}
