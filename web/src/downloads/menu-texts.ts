import { texts } from '@/kernel/i18n';

/** The names of these screens in the menu, as in the procedure. */
export const downloadMenuTexts = texts({ updates: 'Descarcă Actualizări' }, { updates: 'Download updates' });
