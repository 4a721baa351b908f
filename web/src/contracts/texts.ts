import { texts } from '@/kernel/i18n';

export const promiseTexts = texts(
  { promise: (response: string, resolution: string) => `răspuns în ${response}, rezolvare în ${resolution}` },
  { promise: (response: string, resolution: string) => `answer within ${response}, solution within ${resolution}` },
);
