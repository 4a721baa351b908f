import { NativeSelect } from '@mantine/core';

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  choices: Choice[];
  /** The label of the empty choice; without it there is no empty choice. */
  none?: string;
  size?: 'sm' | 'md';
  error?: string | undefined;
  required?: boolean;
  description?: string;
  name?: string;
}

/** The browser's own select: every phone has a good one, and it adds nothing to the bundle. */
export function Select({
  label,
  value,
  onChange,
  choices,
  none,
  size = 'md',
  error,
  required,
  description,
  name,
}: Props) {
  return (
    <NativeSelect
      label={label}
      name={name}
      size={size}
      error={error}
      description={description}
      required={required ?? false}
      withAsterisk={false}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...choices]}
    />
  );
}
