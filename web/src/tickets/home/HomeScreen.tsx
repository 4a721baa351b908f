import { Navigate } from '@tanstack/react-router';
import { useUser } from '@/identity';
import { ClientHome } from './ClientHome';

/** The client's home; a consultant's is the desk, also when they sign in over a client's home. */
export function HomeScreen() {
  const { role } = useUser();
  return role === 'client' ? <ClientHome /> : <Navigate to="/desk" search={{}} replace />;
}
