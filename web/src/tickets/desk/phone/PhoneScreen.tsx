/** A request that came by phone. */
export function PhoneScreen() {
  return null;
}
