import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import type { Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import type { View } from '../api/useTickets';
import type { Filters } from '../model/list-search';
import classes from './FilterBar.module.css';
import { FilterFields } from './FilterFields';
import { SavedFilters } from './SavedFilters';
import { SearchForm } from './SearchForm';
import { listTexts } from './texts';

interface Props {
  view: View;
  filters: Filters;
  onChange: (filters: Filters) => void;
  products: Product[] | undefined;
  openers: { id: string; name: string }[];
  /** Whether the product is chosen outside the filters, because the list is always of one product. */
  productIsFixed?: boolean;
}

export function FilterBar({ view, filters, onChange, products, openers, productIsFixed = false }: Props) {
  const texts = useTexts(listTexts);
  const active = Object.keys(filters).filter((name) => name !== 'q' && !(productIsFixed && name === 'product')).length;
  const [chosenOpen, setOpen] = useState<boolean | null>(null);
  const open = chosenOpen ?? active > 0;
  const kept: Filters = productIsFixed && filters.product ? { product: filters.product } : {};

  function search(words: string) {
    const { q: _, ...rest } = filters;
    onChange(words ? { ...rest, q: words } : rest);
  }

  return (
    <div className={classes.bar}>
      <div className={classes.top}>
        <SearchForm key={filters.q} given={filters.q ?? ''} onSearch={search} />
        <Button
          size="sm"
          variant={open ? 'light' : 'default'}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.7} aria-hidden />}
        >
          {active ? texts.activeFilters(active) : texts.filters}
        </Button>
        <SavedFilters view={view} filters={filters} onChoose={onChange} />
        {(active > 0 || filters.q) && (
          <Button size="sm" variant="subtle" onClick={() => onChange(kept)}>
            {texts.clear}
          </Button>
        )}
      </div>
      {open && (
        <FilterFields
          filters={filters}
          onChange={onChange}
          products={products}
          openers={openers}
          productIsFixed={productIsFixed}
          view={view}
        />
      )}
    </div>
  );
}
