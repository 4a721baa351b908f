import { IconBuilding, IconTicketOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useClients } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError } from '@/kernel/ui';
import { Picker } from '@/kernel/ui/Picker';
import { deskMenuTexts } from '../menu-texts';
import { deskTexts } from '../texts';
import { QueueScreen } from './QueueScreen';
import classes from './queue.module.css';

/** Pe companie: all tickets of one client. */
export function CompanyTicketsScreen() {
  const texts = useTexts(deskTexts);
  const menuText = useTexts(deskMenuTexts);
  const search = useSearch({ from: '/desk/company' });
  const navigate = useNavigate();
  const { data: clients = [], error, refetch } = useClients();
  const choices = clients.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }));
  const name = clients.find(({ code }) => code === search.company)?.name;

  const picker = (
    <div className={classes.company}>
      <Picker
        label={texts.chooseCompany}
        placeholder={texts.companyHint}
        choices={choices}
        value={search.company}
        name="company"
        onChange={(company) => void navigate({ to: '/desk/company', search: { company } })}
      />
    </div>
  );
  const above = error ? (
    <LoadError error={error} onRetry={() => void refetch()} />
  ) : search.company ? (
    picker
  ) : (
    <Card>
      {picker}
      <EmptyState
        icon={<IconBuilding size={30} stroke={1.5} />}
        title={texts.chooseCompany}
        text={texts.chooseCompanyText}
      />
    </Card>
  );
  const empty = (
    <EmptyState
      icon={<IconTicketOff size={30} stroke={1.5} />}
      title={texts.emptyCompany}
      text={texts.emptyCompanyText}
    />
  );
  return (
    <QueueScreen
      view="company"
      title={name ?? menuText.byCompany}
      lead={name ? texts.ofCompany : texts.byCompanyLead}
      search={search}
      empty={empty}
      above={above}
      enabled={Boolean(search.company)}
    />
  );
}
