import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card, Page } from '@/kernel/ui';
import { deskNames } from '../menu-texts';
import { PhoneForm } from './PhoneForm';
import { phoneTexts } from './texts';

/** A request that came by phone, opened in the name of who called. */
export function PhoneScreen() {
  const n = useTexts(deskNames);
  const t = useTexts(phoneTexts);
  const { company } = useSearch({ from: '/desk/phone' });
  const navigate = useNavigate();
  return (
    <Page title={n.phone} lead={t.lead} width="reading">
      <Card>
        <PhoneForm
          company={company}
          onOpened={({ id }) => void navigate({ to: '/tickets/$id', params: { id }, search: {} })}
        />
      </Card>
    </Page>
  );
}
