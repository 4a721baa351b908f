import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/kernel/routing';
import { deskSearch } from '../model/list-search';

const desk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk',
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => import('./queue/DeskScreen'), 'DeskScreen'),
});

const assigned = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/assigned',
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => import('./queue/AssignedScreen'), 'AssignedScreen'),
});

const company = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/company',
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => import('./queue/CompanyTicketsScreen'), 'CompanyTicketsScreen'),
});

const phone = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/phone',
  validateSearch: (search: Record<string, unknown>): { company?: string } =>
    typeof search.company === 'string' ? { company: search.company } : {},
  component: lazyRouteComponent(() => import('./phone/PhoneScreen'), 'PhoneScreen'),
});

export const deskRoutes = [desk, assigned, company, phone] as const;
