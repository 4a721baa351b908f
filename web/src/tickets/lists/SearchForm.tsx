import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { CAN_SEARCH, ticketNumberIn } from '../model/list-search';
import classes from './FilterBar.module.css';
import { listTexts } from './texts';

interface Props {
  /** The words in the address. */
  given: string;
  onSearch: (words: string) => void;
}

/** Opens the ticket when its complete number is typed; searches for other words if the API can. */
export function SearchForm({ given, onSearch }: Props) {
  const texts = useTexts(listTexts);
  const navigate = useNavigate();
  const [words, setWords] = useState(given);
  const [isRefused, setRefused] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const number = ticketNumberIn(words);
    if (number) void navigate({ to: '/tickets/$id', params: { id: number } });
    else if (CAN_SEARCH) onSearch(words.trim());
    else setRefused(words.trim() !== '');
  }

  return (
    <form role="search" onSubmit={submit} className={classes.search}>
      <TextInput
        type="search"
        size="sm"
        aria-label={CAN_SEARCH ? texts.search : texts.openByNumber}
        placeholder={CAN_SEARCH ? texts.searchHint : texts.numberHint}
        value={words}
        error={isRefused ? texts.notANumber : undefined}
        autoComplete="off"
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
        onChange={(event) => {
          setRefused(false);
          setWords(event.currentTarget.value);
        }}
      />
      <Button type="submit" size="sm" variant="default">
        {CAN_SEARCH ? texts.search : texts.openIt}
      </Button>
    </form>
  );
}
