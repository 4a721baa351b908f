import type { Product } from '@/contracts';

/**
 * The products whose contracts are valid on the day of `moment` in Romania, where contracts expire, and the others.
 * Staff have no contracts, so all their products are valid.
 */
export function validOn(products: Product[], moment: Date) {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Bucharest' }).format(moment);
  const isValid = ({ valid_until: until }: Product) => !until || until >= day;
  return { valid: products.filter(isValid), expired: products.filter((product) => !isValid(product)) };
}
