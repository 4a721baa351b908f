import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card, Page } from '@/kernel/ui';
import { deskMenuTexts } from '../menu-texts';
import { PhoneForm } from './PhoneForm';
import { phoneTexts } from './texts';

/** A request that came by phone, opened in the name of who called. */
export function PhoneScreen() {
  const menuText = useTexts(deskMenuTexts);
  const texts = useTexts(phoneTexts);
  const { company } = useSearch({ from: '/desk/phone' });
  const navigate = useNavigate();
  return (
    <Page title={menuText.phone} lead={texts.lead} width="reading">
      <Card>
        <PhoneForm
          company={company}
          onOpened={({ id }) => void navigate({ to: '/tickets/$id', params: { id }, search: {} })}
        />
      </Card>
    </Page>
  );
}
