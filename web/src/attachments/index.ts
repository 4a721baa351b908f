export { AttachedFiles, discardFiles, FilesField } from './lazy';
export type { Shelf } from './model/shelf';
export { type Departure, useDeparture } from './useDeparture';
export { useShelf } from './useShelf';
