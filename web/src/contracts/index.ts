export { type Priority, type Product, useCatalogue, useCatalogues, useSummaryLimit } from './api/useCatalogue';
export { type Client, useClients } from './api/useClients';
export { catalogueNames, distinct, timesInWords } from './model/catalogue';
