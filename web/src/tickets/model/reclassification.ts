import type { catalogueNames } from '@/contracts';
import type { components } from '@/kernel/api';
import type { Message } from './ticket';

type Names = ReturnType<typeof catalogueNames>;
type Change = components['schemas']['FieldChangeAnswer'];

/** A message's changes of priority and request type, by the names people know: „Urgentă → Normală”. */
export function changesInWords({ changes }: Pick<Message, 'changes'>, product: string, names: Names): string {
  return changes
    .map(({ field, before, after }) => {
      const name = nameIn(field, names);
      return `${name(before, product)} → ${name(after, product)}`;
    })
    .join(', ');
}

function nameIn(field: Change['field'], names: Names): (code: string, product: string) => string {
  switch (field) {
    case 'priority':
      return names.priority;
    case 'request_type':
      return names.requestType;
    default:
      return field satisfies never;
  }
}
