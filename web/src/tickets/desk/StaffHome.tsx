/** Where a consultant's day begins. */
export function StaffHome() {
  return null;
}
