import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { currentSession } from '@/identity';
import { rootRoute } from '@/kernel/routing';
import { asMode, type Mode } from './desk/modes';
import { deskRoutes } from './desk/routes';
import { listSearch } from './model/list-search';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  // The first screen of staff is the desk.
  beforeLoad: () => {
    const { user } = currentSession();
    if (user && user.role !== 'client') throw redirect({ to: '/desk', search: {}, replace: true });
  },
  component: lazyRouteComponent(() => import('./home/HomeScreen'), 'HomeScreen'),
});

const open = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tickets/new',
  validateSearch: (search: Record<string, unknown>): { product?: string; after?: string } => ({
    ...(typeof search.product === 'string' ? { product: search.product } : {}),
    ...(typeof search.after === 'string' ? { after: search.after } : {}),
  }),
  component: lazyRouteComponent(() => import('./opening/OpenTicketScreen'), 'OpenTicketScreen'),
});

const ticket = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tickets/$id',
  // What a consultant wants to write, when they come by a key of the list.
  validateSearch: (search: Record<string, unknown>): { act?: Mode } => {
    const act = asMode(search.act);
    return act ? { act } : {};
  },
  component: lazyRouteComponent(() => import('./ticket/TicketScreen'), 'TicketScreen'),
});

const toUpdate = createRoute({
  getParentRoute: () => rootRoute,
  path: '/to-update',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./lists/ToUpdateScreen'), 'ToUpdateScreen'),
});

const mine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mine',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./lists/MineScreen'), 'MineScreen'),
});

const company = createRoute({
  getParentRoute: () => rootRoute,
  path: '/company',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./lists/AllTicketsScreen'), 'AllTicketsScreen'),
});

export const ticketRoutes = [home, open, ticket, toUpdate, mine, company, ...deskRoutes] as const;
