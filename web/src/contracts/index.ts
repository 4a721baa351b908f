export { catalogueNames, distinct } from './catalogue/names';
export { promise } from './catalogue/promise';
export { type Priority, type Product, useCatalogue } from './catalogue/useCatalogue';
export { useCatalogues } from './catalogue/useCatalogues';
export { useSummaryLimit } from './catalogue/useSummaryLimit';
export { type Client, useClients } from './clients/useClients';
