import { useClients } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { LoadError, Select } from '@/kernel/ui';
import { Picker } from '@/kernel/ui/Picker';
import type { TicketFormState } from '../../opening/useTicketForm';
import { deskTexts } from '../texts';
import { phoneTexts } from './texts';

/** The company that the ticket is opened for. */
export function CompanyField({ form }: { form: TicketFormState }) {
  const deskText = useTexts(deskTexts);
  const clients = useClients();
  return (
    <>
      {clients.error && <LoadError error={clients.error} onRetry={() => void clients.refetch()} />}
      <Picker
        label={deskText.chooseCompany}
        name="company"
        placeholder={deskText.companyHint}
        value={form.values.company || undefined}
        error={form.errorOf('company')}
        choices={(clients.data ?? []).map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))}
        onChange={(company) => form.change({ company, opened_for: '', product: '', priority: '', request_type: '' })}
      />
    </>
  );
}

interface CallerProps {
  form: TicketFormState;
  users: { id: string; first_name: string; last_name: string; email: string }[];
}

/** Which of the company's users called; the ticket is theirs. */
export function CallerField({ form, users }: CallerProps) {
  const texts = useTexts(phoneTexts);
  return (
    <Select
      label={texts.caller}
      none={texts.chooseUser}
      name="opened_for"
      required
      value={form.values.opened_for || undefined}
      error={form.errorOf('opened_for')}
      description={texts.callerHint}
      onChange={(user) => form.change({ opened_for: user ?? '' })}
      choices={users.map(({ id, first_name: first, last_name: last, email }) => ({
        value: id,
        label: `${first} ${last} · ${email}`,
      }))}
    />
  );
}
