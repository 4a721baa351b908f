import { texts } from '@/kernel/i18n';

export const timesTexts = texts(
  { times: (response: string, resolution: string) => `răspuns în ${response}, rezolvare în ${resolution}` },
  { times: (response: string, resolution: string) => `answer within ${response}, solution within ${resolution}` },
);
