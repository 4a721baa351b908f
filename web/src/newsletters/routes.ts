import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/kernel/routing';

const newsletters = createRoute({
  getParentRoute: () => rootRoute,
  path: '/newsletters',
  component: lazyRouteComponent(() => import('./list/NewslettersScreen'), 'NewslettersScreen'),
});

const newsletter = createRoute({
  getParentRoute: () => rootRoute,
  path: '/newsletters/$code',
  component: lazyRouteComponent(() => import('./newsletter/NewsletterScreen'), 'NewsletterScreen'),
});

const newIssue = createRoute({
  getParentRoute: () => rootRoute,
  path: '/newsletters/$code/new',
  component: lazyRouteComponent(() => import('./issue/NewIssueScreen'), 'NewIssueScreen'),
});

const issue = createRoute({
  getParentRoute: () => rootRoute,
  path: '/newsletters/$code/issues/$issue',
  component: lazyRouteComponent(() => import('./issue/IssueScreen'), 'IssueScreen'),
});

export const newsletterRoutes = [newsletters, newsletter, newIssue, issue] as const;
