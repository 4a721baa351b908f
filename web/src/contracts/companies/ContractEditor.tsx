import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { fieldError, Select } from '@/kernel/ui';
import type { Product } from '../api/useCatalogue';
import classes from '../editing/editing.module.css';
import { catalogueNames } from '../model/catalogue';
import { changed, movedUp, nextKey, removed } from '../model/rows';
import { PriorityEditor } from './PriorityEditor';
import { companyTexts } from './texts';
import type { ContractRow } from './useContracts';

interface Props {
  contract: ContractRow;
  products: Product[];
  unusedProducts: Product[];
  error: Error | null;
  /** The prefix of this contract's fields in the portal's messages. */
  fieldPrefix: string;
  onChange: (part: Partial<ContractRow>) => void;
  onRemove: () => void;
}

/** The form of one product's contract: its last day and the times of each priority. */
export function ContractEditor({ contract, products, unusedProducts, error, fieldPrefix, onChange, onRemove }: Props) {
  const texts = useTexts(companyTexts);
  const name = catalogueNames(products).product(contract.product);
  const choices = [...products.filter(({ code }) => code === contract.product), ...unusedProducts];
  const { priorities } = contract;
  const set = (rows: ContractRow['priorities']) => onChange({ priorities: rows });
  const priorityError = priorities.length === 0 ? texts.onePriority : fieldError(error, `${fieldPrefix}.priorities`);

  function add() {
    const last = priorities.at(-1);
    const times = {
      response_minutes: last?.response_minutes ?? 480,
      resolution_minutes: last?.resolution_minutes ?? 2400,
    };
    set([...priorities, { key: nextKey(), isNew: true, code: '', name: '', ...times }]);
  }

  return (
    <fieldset className={classes.contract} aria-label={texts.contractFor(name)}>
      <div className={classes.contractHead}>
        <Select
          size="sm"
          label={texts.product}
          value={contract.product}
          error={fieldError(error, `${fieldPrefix}.product`)}
          onChange={(product) => onChange({ product: product ?? '' })}
          choices={choices.map((product) => ({ value: product.code, label: product.name }))}
        />
        <TextInput
          size="sm"
          type="date"
          label={texts.validUntil}
          value={contract.valid_until}
          error={fieldError(error, `${fieldPrefix}.valid_until`)}
          onChange={(event) => onChange({ valid_until: event.currentTarget.value })}
        />
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          leftSection={<IconTrash size={18} stroke={1.7} aria-hidden />}
          onClick={onRemove}
          aria-label={texts.removeContract(name)}
        >
          {texts.remove}
        </Button>
      </div>
      <ul className={classes.rows} aria-label={texts.prioritiesOf(name)}>
        {priorities.map((priority, index) => (
          <PriorityEditor
            key={priority.key}
            priority={priority}
            isFirst={index === 0}
            error={error}
            fieldPrefix={`${fieldPrefix}.priorities.${index}`}
            onChange={(part) => set(changed(priorities, priority.key, part))}
            onMoveUp={() => set(movedUp(priorities, priority.key))}
            onRemove={() => set(removed(priorities, priority.key))}
          />
        ))}
      </ul>
      {priorityError && <p className={classes.bad}>{priorityError}</p>}
      <span>
        <Button variant="subtle" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {texts.addPriority}
        </Button>
      </span>
    </fieldset>
  );
}
