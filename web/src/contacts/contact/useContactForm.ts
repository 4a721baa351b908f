import { useState } from 'react';
import { isProblem } from '@/kernel/api';
import { useSaveContact } from '../api/useSaveContact';
import type { ContactInList } from '../model/contact';
import { changes, type Fields, fieldsOf, isChanged } from '../model/fields';
import type { ContactSearch } from '../model/search';

/**
 * What somebody writes about a contact. It stands on the version that they read: what comes in meanwhile takes the
 * place of fields that they did not touch only when they say so.
 */
export function useContactForm(contact: ContactInList, search: ContactSearch, onSaved: () => void) {
  const [base, setBase] = useState(contact);
  const [values, setValues] = useState(() => fieldsOf(contact));
  const [isAsking, setAsking] = useState(false);
  const call = useSaveContact(contact.id, search);
  const isDirty = isChanged(fieldsOf(base), values);
  const endsSomething =
    base.state === 'active' &&
    values.state === 'inactive' &&
    (contact.authorised_user || contact.newsletters.length > 0);

  if (contact.version !== base.version && (!isDirty || !isChanged(fieldsOf(base), fieldsOf(contact)))) {
    setBase(contact);
    if (!isDirty) setValues(fieldsOf(contact));
  }

  function save(confirm: boolean) {
    if (!isDirty) return onSaved();
    return call.mutate(
      { version: base.version, change: { ...changes(fieldsOf(base), values), ...(confirm ? { confirm } : {}) } },
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
      setBase(fresh);
      setValues(fieldsOf(fresh));
    },
  };
}
