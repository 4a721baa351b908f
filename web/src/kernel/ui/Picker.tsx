import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import classes from './Picker.module.css';
import { pickerTexts } from './picker-texts';
import type { Choice } from './Select';

interface Props {
  label: string;
  choices: Choice[];
  value: string | undefined;
  onChange: (value: string) => void;
  placeholder?: string;
  error?: string | undefined;
  size?: 'sm' | 'md';
  name?: string;
  disabled?: boolean;
}

const MOST = 50;

const searchable = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Chooses one of many by typing a part of its label or value; case and diacritics do not matter. */
export function Picker({
  label,
  choices,
  value,
  onChange,
  placeholder,
  error,
  size = 'md',
  name,
  disabled = false,
}: Props) {
  const texts = useTexts(pickerTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setTyped(null);
    },
  });
  const chosen = choices.find((choice) => choice.value === value);
  const words = searchable(typed ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const found = choices.filter((choice) =>
    words.every((word) => searchable(`${choice.label} ${choice.value}`).includes(word)),
  );
  const first = found[0]?.value;
  const { selectFirstOption } = combobox;
  // Runs again for every letter, and when the choices arrive after the letters were typed.
  useEffect(() => {
    if (typed && first !== undefined) selectFirstOption();
  }, [typed, first, selectFirstOption]);

  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(picked) => {
        onChange(picked);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          role="combobox"
          label={label}
          name={name}
          size={size}
          error={error}
          placeholder={placeholder}
          autoComplete="off"
          disabled={disabled}
          value={typed ?? chosen?.label ?? ''}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => event.key === 'Enter' && combobox.dropdownOpened && event.preventDefault()}
          rightSection={<IconChevronDown size={18} stroke={1.7} aria-hidden />}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={classes.options} aria-label={texts.choices}>
          {found.slice(0, MOST).map((choice) => (
            <Combobox.Option key={choice.value} value={choice.value} active={choice.value === value}>
              {choice.label}
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{texts.nothing}</Combobox.Empty>}
        </Combobox.Options>
        {found.length > MOST && <p className={classes.more}>{texts.more}</p>}
      </Combobox.Dropdown>
    </Combobox>
  );
}
