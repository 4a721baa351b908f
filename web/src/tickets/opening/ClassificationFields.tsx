import type { Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { Select } from '@/kernel/ui';
import { ticketTexts } from '../texts';
import { PriorityField } from './PriorityField';
import { openingTexts } from './texts';
import type { TicketFormState } from './useTicketForm';

interface Props {
  form: TicketFormState;
  product: Product;
  typeHint: string | undefined;
}

/** Priority and request type, as the chosen product has them. */
export function ClassificationFields({ form, product, typeHint }: Props) {
  const ticketText = useTexts(ticketTexts);
  const texts = useTexts(openingTexts);
  const { values, change, errorOf } = form;
  return (
    <>
      <PriorityField
        priorities={product.priorities}
        chosen={values.priority}
        error={errorOf('priority')}
        onChoose={(priority) => change({ priority })}
      />
      <Select
        label={ticketText.requestType}
        {...(typeHint ? { description: typeHint } : {})}
        none={texts.chooseType}
        required
        name="request_type"
        value={values.request_type || undefined}
        error={errorOf('request_type')}
        onChange={(type) => change({ request_type: type ?? '' })}
        choices={product.request_types.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  );
}
