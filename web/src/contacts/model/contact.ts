import type { components } from '@/kernel/api';

export type Contact = components['schemas']['ContactAnswer'];
export type ContactInList = components['schemas']['ContactInList'];
export type ImportReport = components['schemas']['ImportReport'];
export type ImportedRow = components['schemas']['ImportedRow'];

export const contactsKey = ['contacts'] as const;

/** First and last name, or the e-mail address when both are empty. */
export const nameOf = ({ first_name, last_name, email }: Pick<Contact, 'first_name' | 'last_name' | 'email'>) =>
  `${first_name} ${last_name}`.trim() || email;
