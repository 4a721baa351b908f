import { Navigate } from '@tanstack/react-router';
import { useUser } from '@/identity';
import { ClientHome } from './ClientHome';

/** The client's home. Staff are led to the desk, also when they sign in while this screen is open. */
export function HomeScreen() {
  const { role } = useUser();
  return role === 'client' ? <ClientHome /> : <Navigate to="/desk" search={{}} replace />;
}
