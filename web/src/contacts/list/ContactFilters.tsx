import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import type { ContactSearch } from '../model/search';
import { contactTexts } from '../texts';
import classes from './list.module.css';
import { listTexts } from './texts';

interface Props {
  search: ContactSearch;
  records: string | null;
  onChange: (search: ContactSearch) => void;
}

/** Search, the filter by state, and the number of records. */
export function ContactFilters({ search, records, onChange }: Props) {
  const contactText = useTexts(contactTexts);
  const texts = useTexts(listTexts);
  const [words, setWords] = useState(search.q ?? '');

  function apply(change: Partial<Record<'q' | 'state', string | undefined>>) {
    const { q, state, ...company } = { ...search, ...change };
    onChange({ ...company, ...(q ? { q } : {}), ...(state === 'active' || state === 'inactive' ? { state } : {}) });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    apply({ q: words.trim() });
  }

  return (
    <div className={classes.bar}>
      <form role="search" onSubmit={submit} className={classes.search}>
        <TextInput
          type="search"
          size="sm"
          aria-label={texts.search}
          placeholder={texts.searchHint}
          maxLength={100}
          autoComplete="off"
          value={words}
          leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" variant="default">
          {texts.search}
        </Button>
      </form>
      <NativeSelect
        size="sm"
        aria-label={contactText.state}
        value={search.state ?? ''}
        onChange={(event) => apply({ state: event.currentTarget.value })}
        data={[
          { value: '', label: texts.all },
          { value: 'active', label: contactText.active },
          { value: 'inactive', label: contactText.inactive },
        ]}
      />
      {(search.q || search.state) && (
        <Button size="sm" variant="subtle" onClick={() => apply({ q: undefined, state: undefined })}>
          {texts.clear}
        </Button>
      )}
      <span className={classes.records} role="status">
        {records && contactText.records(records)}
      </span>
    </div>
  );
}
