export { useDraft, type Draft } from './draft';
