import { Button, TextInput } from '@mantine/core';
import { IconBuildingCommunity, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { Table } from '@/kernel/ui/Table';
import { useCatalogue } from '../api/useCatalogue';
import { useCompanies } from '../api/useCompanies';
import classes from '../editing/editing.module.css';
import { CompanyRow } from './CompanyRow';
import { companyTexts } from './texts';

const MOST = 100;

const searchable = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function CompaniesScreen() {
  const texts = useTexts(companyTexts);
  const { data, error, refetch } = useCompanies();
  const products = useCatalogue().data;
  const [words, setWords] = useState('');
  const wanted = searchable(useDeferredValue(words).trim());
  const found = data?.filter(({ code, name }) => searchable(`${code} ${name}`).includes(wanted));

  const create = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/companies/new" {...props} />}
    >
      {texts.add}
    </Button>
  );

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!found)
      return (
        <div className={classes.pad}>
          <Skeleton lines={8} height={26} />
        </div>
      );
    if (found.length === 0) {
      const [title, text] = wanted ? [texts.noneFound, texts.noneFoundText] : [texts.none, texts.noneText];
      return (
        <EmptyState
          icon={<IconBuildingCommunity size={30} stroke={1.5} />}
          title={title}
          text={text}
          action={wanted ? null : create}
        />
      );
    }
    return (
      <Table caption={texts.companies} heads={[texts.name, texts.code, texts.contracts, '']}>
        {found.slice(0, MOST).map((company) => (
          <CompanyRow key={company.code} company={company} products={products} />
        ))}
      </Table>
    );
  }

  return (
    <Page title={texts.companies} lead={texts.lead} action={create}>
      <Card flush>
        <div className={classes.pad}>
          <TextInput
            type="search"
            size="sm"
            className={classes.search ?? ''}
            aria-label={texts.search}
            placeholder={texts.search}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
          />
        </div>
        {content()}
        {found && found.length > MOST && <p className={classes.pad}>{texts.firstOf(MOST, found.length)}</p>}
      </Card>
    </Page>
  );
}
