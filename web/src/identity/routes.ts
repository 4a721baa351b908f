import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/kernel/routing';

const users = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies/$code/users',
  component: lazyRouteComponent(() => import('./administration/UsersScreen'), 'UsersScreen'),
});

const staff = createRoute({
  getParentRoute: () => rootRoute,
  path: '/staff',
  component: lazyRouteComponent(() => import('./administration/StaffScreen'), 'StaffScreen'),
});

export const identityRoutes = [users, staff] as const;
