import { useState } from 'react';
import { isProblem } from '@/kernel/api';
import { useSaveContact } from '../api/useSaveContact';
import type { ContactInList } from '../model/contact';
import { changes, type Fields, fieldsOf, isChanged } from '../model/fields';
import type { ContactSearch } from '../model/search';

/**
 * The state of a contact's form. Changes are based on the version that the person has read. A newer version replaces it
 * at once while the form is unchanged, else when the person reloads.
 */
export function useContactForm(contact: ContactInList, search: ContactSearch, onSaved: () => void) {
  const [readVersion, setReadVersion] = useState(contact);
  const [values, setValues] = useState(() => fieldsOf(contact));
  const [isAsking, setAsking] = useState(false);
  const call = useSaveContact(contact.id, search);
  const isDirty = isChanged(fieldsOf(readVersion), values);
  const endsSomething =
    readVersion.state === 'active' &&
    values.state === 'inactive' &&
    (contact.authorised_user || contact.newsletters.length > 0);

  if (contact.version !== readVersion.version && (!isDirty || !isChanged(fieldsOf(readVersion), fieldsOf(contact)))) {
    setReadVersion(contact);
    if (!isDirty) setValues(fieldsOf(contact));
  }

  function save(confirm: boolean) {
    if (!isDirty) return onSaved();
    return call.mutate(
      {
        version: readVersion.version,
        change: { ...changes(fieldsOf(readVersion), values), ...(confirm ? { confirm } : {}) },
      },
      {
        onSuccess: onSaved,
        onError: (error) => setAsking(isProblem(error, 'ends-access')),
      },
    );
  }

  return {
    values,
    isDirty,
    isAsking,
    error: call.error,
    isBusy: call.isPending,
    change: (part: Partial<Fields>) => setValues({ ...values, ...part }),
    finish: () => (endsSomething ? setAsking(true) : save(false)),
    confirm: () => save(true),
    dismiss: () => setAsking(false),
    reload: (fresh: ContactInList) => {
      call.reset();
      setReadVersion(fresh);
      setValues(fieldsOf(fresh));
    },
  };
}
