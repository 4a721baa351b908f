import { texts } from '@/kernel/i18n';

export const editingTexts = texts(
  { moveUp: (name: string) => `Mută mai sus ${name}`, remove: (name: string) => `Șterge ${name}` },
  { moveUp: (name: string) => `Move up ${name}`, remove: (name: string) => `Delete ${name}` },
);
