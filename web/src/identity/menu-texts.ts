import { texts } from '@/kernel/i18n';

/** What the menu calls the screens of administrators. */
export const administrationMenuTexts = texts(
  { administration: 'Administrare', companies: 'Companii', products: 'Produse', staff: 'Consultanți', audit: 'Jurnal' },
  { administration: 'Administration', companies: 'Companies', products: 'Products', staff: 'Staff', audit: 'Audit' },
);
