import { texts } from '@/kernel/i18n';

/** What the menu calls the contacts. */
export const contactMenuTexts = texts({ contacts: 'Persoane de contact' }, { contacts: 'Contacts' });
