import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { fieldError, Muted, Stack } from '@/kernel/ui';
import classes from '../editing/editing.module.css';
import { RowTools } from '../editing/RowTools';
import { changed, movedUp, nextKey, type Row, removed } from '../model/rows';

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
  fieldPrefix: string;
}

/** An ordered list of names. Existing ones keep their codes. */
export function ChoicesEditor({ hint, add, label, rows, onChange, error, fieldPrefix }: Props) {
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
              error={
                fieldError(error, `${fieldPrefix}.${index}.name`) ?? fieldError(error, `${fieldPrefix}.${index}.code`)
              }
              onChange={(event) => onChange(changed(rows, key, { name: event.currentTarget.value }))}
            />
            <RowTools
              name={name || label}
              isFirst={index === 0}
              onMoveUp={() => onChange(movedUp(rows, key))}
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
