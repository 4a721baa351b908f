import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTexts } from '@/kernel/i18n';
import classes from './FilterBar.module.css';
import { listTexts } from './texts';

/** Words in the number, the summary and the dialogue; `given` are those of the address. */
export function SearchForm({ given, onSearch }: { given: string; onSearch: (words: string) => void }) {
  const t = useTexts(listTexts);
  const [words, setWords] = useState(given);

  function submit(event: FormEvent) {
    event.preventDefault();
    onSearch(words.trim());
  }

  return (
    <form role="search" onSubmit={submit} className={classes.search}>
      <TextInput
        type="search" size="sm" aria-label={t.search} placeholder={t.searchHint} value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
      />
      <Button type="submit" size="sm" variant="default">{t.search}</Button>
    </form>
  );
}
