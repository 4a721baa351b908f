import type { catalogueNames } from '@/contracts';
import type { Message } from './ticket';

const ARROW = ' → ';

/** A changed priority or request type in words. The message has their codes. */
export function changeInWords(
  { kind, body }: Pick<Message, 'kind' | 'body'>,
  product: string,
  names: ReturnType<typeof catalogueNames>,
): string {
  const lines = body.split('\n').filter(Boolean);
  return lines
    .map((line, index) => {
      const isPriority = kind === 'priority' && index === 0;
      return line
        .split(ARROW)
        .map((code) => (isPriority ? names.priority(code, product) : names.requestType(code, product)))
        .join(ARROW);
    })
    .join(', ');
}
