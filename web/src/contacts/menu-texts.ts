import { texts } from '@/kernel/i18n';

/** The name of the contacts in the menu. */
export const contactMenuTexts = texts({ contacts: 'Persoane de contact' }, { contacts: 'Contacts' });
