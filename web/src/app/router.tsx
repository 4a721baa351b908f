import { createHashHistory, createRouter } from '@tanstack/react-router';
import { auditRoutes } from '@/audit/routes';
import { contactRoutes } from '@/contacts/routes';
import { contractRoutes } from '@/contracts/routes';
import { downloadRoutes } from '@/downloads/routes';
import { identityRoutes } from '@/identity/routes';
import { queries } from '@/kernel/api';
import { rootRoute } from '@/kernel/routing';
import { newsletterRoutes } from '@/newsletters/routes';
import { ticketRoutes } from '@/tickets/routes';
import { NotFound, ScreenError, ScreenWaiting } from './fallbacks';
import { Shell } from './Shell';

rootRoute.update({ component: Shell });

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...ticketRoutes,
    ...contactRoutes,
    ...contractRoutes,
    ...downloadRoutes,
    ...identityRoutes,
    ...newsletterRoutes,
    ...auditRoutes,
  ]),
  history: createHashHistory(),
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ScreenError,
  defaultPendingComponent: ScreenWaiting,
  scrollRestoration: true,
  context: { queries },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
