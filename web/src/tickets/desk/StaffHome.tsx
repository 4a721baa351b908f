import { Navigate } from '@tanstack/react-router';

/** Where a consultant's day begins. */
export function StaffHome() {
  return <Navigate to="/desk" search={{}} replace />;
}
