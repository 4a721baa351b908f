export { catalogueNames, distinct } from './catalogue/names';
export { promise } from './catalogue/promise';
export { useCatalogue, type Priority, type Product } from './catalogue/useCatalogue';
export { useSummaryLimit } from './catalogue/useSummaryLimit';
export { useCatalogues } from './catalogue/useCatalogues';
export { useClients, type Client } from './clients/useClients';
