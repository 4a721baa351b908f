import { IconBuilding } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useClients } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError } from '@/kernel/ui';
import { Picker } from '@/kernel/ui/Picker';
import { contactTexts } from '../texts';
import classes from './list.module.css';

/** Staff choose the company whose contacts they want to see. */
export function CompanyChoice() {
  const texts = useTexts(contactTexts);
  const navigate = useNavigate();
  const { data: clients = [], error, refetch } = useClients();
  if (error)
    return (
      <Card>
        <LoadError error={error} onRetry={() => void refetch()} />
      </Card>
    );
  return (
    <Card>
      <div className={classes.company}>
        <Picker
          label={texts.chooseCompany}
          placeholder={texts.companyHint}
          value={undefined}
          name="company"
          choices={clients.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))}
          onChange={(company) => void navigate({ to: '/contacts', search: company ? { company } : {} })}
        />
      </div>
      <EmptyState
        icon={<IconBuilding size={30} stroke={1.5} />}
        title={texts.chooseCompany}
        text={texts.chooseCompanyText}
      />
    </Card>
  );
}
