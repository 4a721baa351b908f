import { texts } from '@/kernel/i18n';

export const editingTexts = texts(
  { raise: (name: string) => `Mută mai sus ${name}`, remove: (name: string) => `Șterge ${name}` },
  { raise: (name: string) => `Move up ${name}`, remove: (name: string) => `Delete ${name}` },
);
