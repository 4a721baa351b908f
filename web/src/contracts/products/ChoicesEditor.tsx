import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { fieldError, Muted, Stack } from '@/kernel/ui';
import classes from '../editing/editing.module.css';
import { RowTools } from '../editing/RowTools';
import { changed, nextKey, type Row, raised, removed } from '../model/rows';

interface Choice {
  code: string;
  name: string;
}

interface Props {
  hint: string;
  add: string;
  label: string;
  rows: Row<Choice>[];
  onChange: (rows: Row<Choice>[]) => void;
  error: Error | null;
  place: string;
}

/** Names in an order; their codes are kept, and made for new ones. */
export function ChoicesEditor({ hint, add, label, rows, onChange, error, place }: Props) {
  return (
    <Stack>
      <Muted small>{hint}</Muted>
      <ul className={classes.rows}>
        {rows.map(({ key, name }, index) => (
          <li key={key} className={classes.choice}>
            <TextInput
              size="sm"
              aria-label={`${label} ${index + 1}`}
              value={name}
              autoFocus={name === '' && index === rows.length - 1}
              error={fieldError(error, `${place}.${index}.name`) ?? fieldError(error, `${place}.${index}.code`)}
              onChange={(event) => onChange(changed(rows, key, { name: event.currentTarget.value }))}
            />
            <RowTools
              name={name || label}
              isFirst={index === 0}
              onRaise={() => onChange(raised(rows, key))}
              onRemove={() => onChange(removed(rows, key))}
            />
          </li>
        ))}
      </ul>
      <span>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...rows, { key: nextKey(), isNew: true, code: '', name: '' }])}
        >
          {add}
        </Button>
      </span>
    </Stack>
  );
}
