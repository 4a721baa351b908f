export { keptDraft, newKey, useDraft, type Draft } from './draft';
