export { AttachedFiles, discardFiles, FilesField } from './lazy';
export { useDeparture, type Departure } from './useDeparture';
export { useShelf } from './useShelf';
export type { Shelf } from './model/shelf';
