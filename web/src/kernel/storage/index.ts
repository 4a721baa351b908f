export { keptDraft, useDraft, type Draft } from './draft';
