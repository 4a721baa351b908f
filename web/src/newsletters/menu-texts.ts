import { texts } from '@/kernel/i18n';

/** The name of the newsletters in the menu. It is apart from the other texts because it is in the first load. */
export const newsletterMenuTexts = texts({ newsletters: 'Newslettere' }, { newsletters: 'Newsletters' });
