import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/kernel/routing';

const audit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: (search: Record<string, unknown>): { day?: string } =>
    typeof search.day === 'string' && /^\d{4}-\d\d-\d\d$/.test(search.day) ? { day: search.day } : {},
  component: lazyRouteComponent(() => import('./AuditScreen'), 'AuditScreen'),
});

export const auditRoutes = [audit] as const;
