import { texts } from '@/kernel/i18n';

export const pickerTexts = texts(
  { choices: 'Variante', nothing: 'Nimic cu acest nume', more: 'Scrieți mai mult ca să restrângeți lista' },
  { choices: 'Choices', nothing: 'Nothing by this name', more: 'Type more to narrow the list' },
);
