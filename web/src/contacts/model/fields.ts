import type { Contact } from './contact';

/** The values of the form; an empty string means that there is no value. */
export interface Fields {
  last_name: string;
  first_name: string;
  sex: 'M' | 'F' | '';
  title: string;
  mobile: string;
  email: string;
  function: string;
  state: 'active' | 'inactive';
  language: 'ro' | 'en';
}

export const EMPTY: Fields = {
  last_name: '',
  first_name: '',
  sex: '',
  title: '',
  mobile: '',
  email: '',
  function: '',
  state: 'active',
  language: 'ro',
};

export function fieldsOf(contact: Contact): Fields {
  const { last_name, first_name, email, state, language } = contact;
  return {
    last_name,
    first_name,
    email,
    state,
    language,
    sex: contact.sex ?? '',
    title: contact.title ?? '',
    mobile: contact.mobile_shown ?? '',
    function: contact.function ?? '',
  };
}

/** The changed fields as the API takes them: an empty value is null. */
export function changes(before: Fields, after: Fields) {
  const names = (Object.keys(after) as (keyof Fields)[]).filter((name) => after[name].trim() !== before[name]);
  return Object.fromEntries(names.map((name) => [name, after[name].trim() || null]));
}

export const isChanged = (before: Fields, after: Fields) => Object.keys(changes(before, after)).length > 0;
