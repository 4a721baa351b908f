import { lazy } from 'react';
import type { Shelf } from './model/shelf';

export type { Shelf } from './model/shelf';
export { type Departure, useDeparture } from './useDeparture';
export { useShelf } from './useShelf';

/** Where files are chosen and seen on their way; with the machinery that sends them, outside the first load. */
export const FilesField = lazy(() => import('./field/FilesField').then((m) => ({ default: m.FilesField })));

/** Gives up the files of a text that is given up. */
export const discardFiles = (shelf: Shelf) =>
  void import('./sending/uploads').then(({ removeAll }) => removeAll(shelf));

/** The files of a message. */
export const AttachedFiles = lazy(() => import('./shown/AttachedFiles').then((m) => ({ default: m.AttachedFiles })));
