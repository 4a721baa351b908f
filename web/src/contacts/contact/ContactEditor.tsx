import '@mantine/core/styles/Tabs.layer.css';
import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '@/kernel/i18n';
import { Card } from '@/kernel/ui';
import { type ContactInList, nameOf } from '../model/contact';
import { type ContactScreenSearch, listSearch } from '../model/search';
import classes from './contact.module.css';
import { DeactivateDialog } from './DeactivateDialog';
import { NewslettersTab } from './NewslettersTab';
import { PrincipalTab } from './PrincipalTab';
import { contactFormTexts } from './texts';
import { UnsavedChangesGuard } from './UnsavedChangesGuard';
import { useContactForm } from './useContactForm';

interface Props {
  contact: ContactInList;
  search: ContactScreenSearch;
  onReload: () => Promise<{ data?: ContactInList | undefined }>;
}

/** The two tabs of a contact, with one form's state. */
export function ContactEditor({ contact, search, onReload }: Props) {
  const texts = useTexts(contactFormTexts);
  const navigate = useNavigate();
  const toList = () => void navigate({ to: '/contacts', search: listSearch(search), ignoreBlocker: true });
  const editing = useContactForm(contact, search, toList);
  const choose = (tab: string | null) =>
    void navigate({
      to: '/contacts/$id',
      params: { id: contact.id },
      search: { ...listSearch(search), ...(tab === 'nl' ? { tab: 'nl' } : {}) },
      replace: true,
    });

  function finish() {
    if (editing.isDirty) choose('principal');
    editing.finish();
  }

  return (
    <Card flush>
      <Tabs value={search.tab ?? 'principal'} onChange={choose} keepMounted={false}>
        <Tabs.List className={classes.tabs ?? ''}>
          <Tabs.Tab value="principal">{texts.principal}</Tabs.Tab>
          <Tabs.Tab value="nl">{texts.newsletters}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="principal" className={classes.panel ?? ''}>
          <PrincipalTab
            contact={contact}
            values={editing.values}
            error={editing.error}
            isBusy={editing.isBusy}
            onChange={editing.change}
            onCancel={toList}
            onFinish={editing.finish}
            onReload={() => void onReload().then(({ data }) => data && editing.reload(data))}
          />
        </Tabs.Panel>
        <Tabs.Panel value="nl" className={classes.panel ?? ''}>
          <NewslettersTab contact={contact} search={search} onFinish={finish} />
        </Tabs.Panel>
      </Tabs>
      {editing.isAsking && (
        <DeactivateDialog
          name={nameOf(contact)}
          newsletters={contact.newsletters.length}
          access={contact.authorised_user}
          isBusy={editing.isBusy}
          onClose={editing.dismiss}
          onAgree={editing.confirm}
        />
      )}
      <UnsavedChangesGuard when={editing.isDirty && !editing.isBusy} />
    </Card>
  );
}
