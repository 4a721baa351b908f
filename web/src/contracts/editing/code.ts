const LONGEST = 32;

/** A code out of a name, other than those in use: „Urgentă” gives URGENTA. */
export function codeFrom(name: string, taken: string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const base = (plain || 'X').slice(0, LONGEST - 3);
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}
