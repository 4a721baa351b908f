import { Button } from '@mantine/core';
import { IconAddressBook, IconBuildingOff, IconTicket, IconUsers } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Row, Skeleton } from '@/kernel/ui';
import { useCatalogue } from '../api/useCatalogue';
import { useCompanies } from '../api/useCompanies';
import { ContractsCard } from './ContractsCard';
import { NameCard } from './NameCard';
import { companyTexts } from './texts';

export function CompanyScreen() {
  const texts = useTexts(companyTexts);
  const { code } = useParams({ from: '/companies/$code' });
  const companies = useCompanies();
  const products = useCatalogue();
  const company = companies.data?.find((known) => known.code === code);
  const error = companies.error ?? products.error;
  const retry = () => void Promise.all([companies.refetch(), products.refetch()]);

  if (error)
    return (
      <Page title={code}>
        <Card>
          <LoadError error={error} onRetry={retry} />
        </Card>
      </Page>
    );
  if (!companies.data || !products.data)
    return (
      <Page title={code}>
        <Card>
          <Skeleton lines={6} height={30} />
        </Card>
      </Page>
    );
  if (!company) {
    return (
      <Page title={code}>
        <Card>
          <EmptyState
            icon={<IconBuildingOff size={30} stroke={1.5} />}
            title={texts.noSuch}
            text={texts.noSuchText}
            action={<Button renderRoot={(props) => <Link to="/companies" {...props} />}>{texts.companies}</Button>}
          />
        </Card>
      </Page>
    );
  }
  const links = (
    <Row>
      <Button
        variant="default"
        leftSection={<IconTicket size={18} stroke={1.7} aria-hidden />}
        renderRoot={(props) => <Link to="/desk/company" search={{ company: code }} {...props} />}
      >
        {texts.tickets}
      </Button>
      <Button
        variant="default"
        leftSection={<IconUsers size={18} stroke={1.7} aria-hidden />}
        renderRoot={(props) => <Link to="/companies/$code/users" params={{ code }} {...props} />}
      >
        {texts.users}
      </Button>
      <Button
        variant="default"
        leftSection={<IconAddressBook size={18} stroke={1.7} aria-hidden />}
        renderRoot={(props) => <Link to="/contacts" search={{ company: code }} {...props} />}
      >
        {texts.contacts}
      </Button>
    </Row>
  );
  return (
    <Page title={company.name} lead={`${texts.code}: ${code}`} action={links}>
      <NameCard company={company} />
      <ContractsCard key={code} company={company} products={products.data} />
    </Page>
  );
}
