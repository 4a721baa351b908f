import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/kernel/routing';
import { contactScreenSearch, contactSearch } from './model/search';

const contacts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contacts',
  validateSearch: contactSearch,
  component: lazyRouteComponent(() => import('./list/ContactsScreen'), 'ContactsScreen'),
});

const newContact = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contacts/new',
  validateSearch: contactSearch,
  component: lazyRouteComponent(() => import('./contact/NewContactScreen'), 'NewContactScreen'),
});

const importing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contacts/import',
  validateSearch: contactSearch,
  component: lazyRouteComponent(() => import('./import/ImportScreen'), 'ImportScreen'),
});

const contact = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contacts/$id',
  validateSearch: contactScreenSearch,
  component: lazyRouteComponent(() => import('./contact/ContactScreen'), 'ContactScreen'),
});

export const contactRoutes = [contacts, newContact, importing, contact] as const;
