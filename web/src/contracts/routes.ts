import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/kernel/routing';

const companies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies',
  component: lazyRouteComponent(() => import('./companies/CompaniesScreen'), 'CompaniesScreen'),
});

const newCompany = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies/new',
  component: lazyRouteComponent(() => import('./companies/NewCompanyScreen'), 'NewCompanyScreen'),
});

const company = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies/$code',
  component: lazyRouteComponent(() => import('./companies/CompanyScreen'), 'CompanyScreen'),
});

const products = createRoute({
  getParentRoute: () => rootRoute,
  path: '/products',
  component: lazyRouteComponent(() => import('./products/ProductsScreen'), 'ProductsScreen'),
});

const newProduct = createRoute({
  getParentRoute: () => rootRoute,
  path: '/products/new',
  component: lazyRouteComponent(() => import('./products/NewProductScreen'), 'NewProductScreen'),
});

const product = createRoute({
  getParentRoute: () => rootRoute,
  path: '/products/$code',
  component: lazyRouteComponent(() => import('./products/ProductScreen'), 'ProductScreen'),
});

export const contractRoutes = [companies, newCompany, company, products, newProduct, product] as const;
