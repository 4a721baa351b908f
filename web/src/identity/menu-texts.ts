import { texts } from '@/kernel/i18n';

/** The names of the administrators' screens in the menu. */
export const administrationMenuTexts = texts(
  { administration: 'Administrare', companies: 'Companii', products: 'Produse', staff: 'Consultanți', audit: 'Jurnal' },
  { administration: 'Administration', companies: 'Companies', products: 'Products', staff: 'Staff', audit: 'Audit' },
);
