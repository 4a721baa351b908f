import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/kernel/routing';

const users = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies/$code/users',
  component: lazyRouteComponent(() => import('./people/screens'), 'UsersScreen'),
});

const staff = createRoute({
  getParentRoute: () => rootRoute,
  path: '/staff',
  component: lazyRouteComponent(() => import('./people/screens'), 'StaffScreen'),
});

export const identityRoutes = [users, staff] as const;
