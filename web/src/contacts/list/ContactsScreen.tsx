import { Button } from '@mantine/core';
import { IconAddressBook, IconDownload, IconFilterOff, IconUpload, IconUserPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useClients } from '@/contracts';
import { useUser } from '@/identity';
import { formats, useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, ProblemNotice, Row, Skeleton } from '@/kernel/ui';
import { useContacts } from '../api/useContacts';
import { useExport } from '../api/useCsvFiles';
import { contactMenuTexts } from '../menu-texts';
import { type ContactSearch, companySearch } from '../model/search';
import { contactTexts } from '../texts';
import { CompanyChoice } from './CompanyChoice';
import { ContactFilters } from './ContactFilters';
import { ContactTable } from './ContactTable';
import classes from './list.module.css';
import { listTexts } from './texts';

/** Persoane de contact: the company's people, with search, state and their number. */
export function ContactsScreen() {
  const menuText = useTexts(contactMenuTexts);
  const contactText = useTexts(contactTexts);
  const texts = useTexts(listTexts);
  const search = useSearch({ from: '/contacts' });
  const navigate = useNavigate();
  const isStaff = useUser().role !== 'client';
  const needsCompany = isStaff && !search.company;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = useContacts(
    search,
    !needsCompany,
  );
  const company = useClients(isStaff).data?.find(({ code }) => code === search.company)?.name ?? search.company;
  const file = useExport(search, texts.fileName);
  const first = data?.pages[0];
  const contacts = data?.pages.flatMap((page) => page.items) ?? [];
  const applySearch = (to: ContactSearch) => void navigate({ to: '/contacts', search: to, replace: true });

  if (needsCompany)
    return (
      <Page title={menuText.contacts}>
        <CompanyChoice />
      </Page>
    );

  const add = (
    <Button
      leftSection={<IconUserPlus size={18} stroke={1.8} aria-hidden />}
      renderRoot={(props) => <Link to="/contacts/new" search={companySearch(search)} {...props} />}
    >
      {contactText.newContact}
    </Button>
  );
  const actions = (
    <Row>
      <Button
        variant="default"
        loading={file.isPending}
        onClick={() => file.mutate()}
        leftSection={<IconDownload size={18} stroke={1.7} aria-hidden />}
      >
        {texts.exportIt}
      </Button>
      <Button
        variant="default"
        leftSection={<IconUpload size={18} stroke={1.7} aria-hidden />}
        renderRoot={(props) => <Link to="/contacts/import" search={companySearch(search)} {...props} />}
      >
        {texts.importIt}
      </Button>
      {add}
    </Row>
  );

  function content() {
    if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
    if (!first)
      return (
        <div className={classes.pad}>
          <Skeleton lines={8} height={26} />
        </div>
      );
    if (contacts.length === 0 && !hasNextPage) {
      return search.q || search.state ? (
        <EmptyState
          icon={<IconFilterOff size={30} stroke={1.5} />}
          title={texts.emptyFiltered}
          text={texts.emptyFilteredText}
          action={
            <Button variant="light" onClick={() => applySearch(companySearch(search))}>
              {texts.clear}
            </Button>
          }
        />
      ) : (
        <EmptyState
          icon={<IconAddressBook size={30} stroke={1.5} />}
          title={texts.empty}
          text={texts.emptyText}
          action={add}
        />
      );
    }
    return (
      <div className={classes.scroll} aria-busy={isPlaceholderData} style={{ opacity: isPlaceholderData ? 0.8 : 1 }}>
        <ContactTable caption={menuText.contacts} contacts={contacts} search={search} />
      </div>
    );
  }

  const count = first && (first.more ? contactText.andMore(formats.number(first.count)) : formats.number(first.count));
  return (
    <Page title={menuText.contacts} lead={company ? texts.leadOf(company) : texts.lead} action={actions} width="full">
      <ProblemNotice error={file.error} />
      <Card flush>
        <ContactFilters key={search.q} search={search} records={count ?? null} onChange={applySearch} />
        {content()}
        {hasNextPage && (
          <div className={classes.more}>
            <Button variant="default" size="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {texts.more}
            </Button>
          </div>
        )}
      </Card>
    </Page>
  );
}
