import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/kernel/routing';
import { updatesSearch } from './model/search';

const updates = createRoute({
  getParentRoute: () => rootRoute,
  path: '/updates',
  validateSearch: updatesSearch,
  component: lazyRouteComponent(() => import('./updates/UpdatesScreen'), 'UpdatesScreen'),
});

const publish = createRoute({
  getParentRoute: () => rootRoute,
  path: '/updates/new',
  validateSearch: updatesSearch,
  component: lazyRouteComponent(() => import('./publish/PublishScreen'), 'PublishScreen'),
});

export const downloadRoutes = [updates, publish] as const;
