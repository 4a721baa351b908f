import { texts } from '@/kernel/i18n';

/** The feature's place in the menu, apart from its texts: it is in the first load. */
export const newsletterMenuTexts = texts({ newsletters: 'Newslettere' }, { newsletters: 'Newsletters' });
