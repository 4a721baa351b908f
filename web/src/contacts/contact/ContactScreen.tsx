import { Button } from '@mantine/core';
import { IconChevronLeft, IconUserOff } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { isProblem } from '@/kernel/api';
import { useTexts } from '@/kernel/i18n';
import { Card, EmptyState, LoadError, Page, Skeleton } from '@/kernel/ui';
import { useContact } from '../api/useContact';
import { contactMenuTexts } from '../menu-texts';
import { nameOf } from '../model/contact';
import { listSearch } from '../model/search';
import { contactTexts } from '../texts';
import { ContactEditor } from './ContactEditor';
import { ContactPager } from './ContactPager';
import classes from './contact.module.css';
import { contactFormTexts } from './texts';

/** One contact: back to the list, its place in it, and its tabs. */
export function ContactScreen() {
  const menuText = useTexts(contactMenuTexts);
  const contactText = useTexts(contactTexts);
  const texts = useTexts(contactFormTexts);
  const { id } = useParams({ from: '/contacts/$id' });
  const search = useSearch({ from: '/contacts/$id' });
  const { data, error, refetch } = useContact(id, search);
  const back = (
    <Button
      variant="subtle"
      size="sm"
      leftSection={<IconChevronLeft size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/contacts" search={listSearch(search)} {...props} />}
    >
      {contactText.back}
    </Button>
  );

  function content() {
    if (isProblem(error, 'not-found'))
      return (
        <Card>
          <EmptyState icon={<IconUserOff size={30} stroke={1.5} />} title={texts.noSuch} text={texts.noSuchText} />
        </Card>
      );
    if (error && !data)
      return (
        <Card>
          <LoadError error={error} onRetry={() => void refetch()} />
        </Card>
      );
    if (!data)
      return (
        <Card>
          <Skeleton lines={8} height={30} />
        </Card>
      );
    return <ContactEditor key={data.id} contact={data} search={search} onReload={refetch} />;
  }

  return (
    <Page title={data ? nameOf(data) : menuText.contacts}>
      <div className={classes.top}>
        {back}
        {data && <ContactPager contact={data} search={search} />}
      </div>
      {content()}
    </Page>
  );
}
