import { texts } from '@/kernel/i18n';

/** What the menu calls these screens: the procedure's words. */
export const downloadMenuTexts = texts({ updates: 'Descarcă Actualizări' }, { updates: 'Download updates' });
