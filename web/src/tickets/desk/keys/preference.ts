const STORED = 'desk-keys';

// Speech input types letters too, so whoever works by voice can switch the keys off.
export const keysAreOn = () => localStorage.getItem(STORED) !== 'off';

export function switchKeys(on: boolean) {
  if (on) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, 'off');
}
