import { Button, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import type { View } from '../api/useTickets';
import classes from './FilterBar.module.css';
import { FilterFields } from './FilterFields';
import { SavedFilters } from './SavedFilters';
import type { Filters } from './search';
import { listTexts } from './texts';

interface Props {
  view: View;
  filters: Filters;
  onChange: (filters: Filters) => void;
  products: Product[] | undefined;
  openers: { id: string; name: string }[];
  /** A list that is always of one product chooses it outside the filters. */
  productIsFixed?: boolean;
}

export function FilterBar({ view, filters, onChange, products, openers, productIsFixed = false }: Props) {
  const t = useTexts(listTexts);
  const active = Object.keys(filters).filter((name) => name !== 'q' && !(productIsFixed && name === 'product')).length;
  const [chosenOpen, setOpen] = useState<boolean | null>(null);
  const open = chosenOpen ?? active > 0;
  const [words, setWords] = useState(filters.q ?? '');
  const kept: Filters = productIsFixed && filters.product ? { product: filters.product } : {};

  function search(event: FormEvent) {
    event.preventDefault();
    const { q: _, ...rest } = filters;
    onChange(words.trim() ? { ...rest, q: words.trim() } : rest);
  }

  function clear() {
    setWords('');
    onChange(kept);
  }

  return (
    <div className={classes.bar}>
      <div className={classes.top}>
        <form role="search" onSubmit={search} className={classes.search}>
          <TextInput
            type="search" size="sm" aria-label={t.search} placeholder={t.searchHint} value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
          />
          <Button type="submit" size="sm" variant="default">{t.search}</Button>
        </form>
        <Button
          size="sm" variant={open ? 'light' : 'default'} aria-expanded={open} onClick={() => setOpen(!open)}
          leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.7} aria-hidden />}
        >
          {active ? t.activeFilters(active) : t.filters}
        </Button>
        <SavedFilters view={view} filters={filters} onChoose={(chosen) => { setWords(chosen.q ?? ''); onChange(chosen); }} />
        {(active > 0 || filters.q) && <Button size="sm" variant="subtle" onClick={clear}>{t.clear}</Button>}
      </div>
      {open && (
        <FilterFields
          filters={filters} onChange={onChange} products={products} openers={openers}
          productIsFixed={productIsFixed} view={view}
        />
      )}
    </div>
  );
}
