export { type Draft, keptDraft, newKey, useDraft } from './draft';
