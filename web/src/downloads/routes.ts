import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/kernel/routing';
import { updatesSearch } from './search';

const updates = createRoute({
  getParentRoute: () => rootRoute,
  path: '/updates',
  validateSearch: updatesSearch,
  component: lazyRouteComponent(() => import('./list/UpdatesScreen'), 'UpdatesScreen'),
});

const publish = createRoute({
  getParentRoute: () => rootRoute,
  path: '/updates/new',
  validateSearch: updatesSearch,
  component: lazyRouteComponent(() => import('./publishing/PublishScreen'), 'PublishScreen'),
});

export const downloadRoutes = [updates, publish] as const;
