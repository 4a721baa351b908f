import { lazy } from 'react';
import type { DraftFiles } from './model/draft-files';

export type { DraftFiles } from './model/draft-files';
export { useDraftFiles } from './useDraftFiles';
export { type SendWhenUploaded, useSendWhenUploaded } from './useSendWhenUploaded';

/** Where files are chosen and watched. It loads, with all that sends them, with the first form that shows it. */
export const FilesField = lazy(() => import('./field/FilesField').then((m) => ({ default: m.FilesField })));

/** Removes the files of a text that is discarded. */
export const discardFiles = (draftFiles: DraftFiles) =>
  void import('./upload/uploads').then(({ removeAll }) => removeAll(draftFiles));

/** The files of a message. */
export const AttachedFiles = lazy(() => import('./message/AttachedFiles').then((m) => ({ default: m.AttachedFiles })));
