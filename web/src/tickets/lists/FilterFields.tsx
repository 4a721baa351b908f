import { TextInput } from '@mantine/core';
import { distinct, type Product } from '@/contracts';
import { useTexts } from '@/kernel/i18n';
import { type Choice, Select } from '@/kernel/ui';
import type { View } from '../api/useTickets';
import type { Filter, Filters } from '../model/list-search';
import { STATUSES, waitsForClient } from '../model/status';
import { statusTexts } from '../model/status-texts';
import { ticketTexts } from '../texts';
import classes from './FilterBar.module.css';
import { listTexts } from './texts';

interface Props {
  view: View;
  filters: Filters;
  onChange: (filters: Filters) => void;
  products: Product[] | undefined;
  openers: { id: string; name: string }[];
  productIsFixed: boolean;
}

const choices = (from: { code: string; name: string }[]): Choice[] =>
  from.map(({ code, name }) => ({ value: code, label: name }));

export function FilterFields({ view, filters, onChange, products = [], openers, productIsFixed }: Props) {
  const ticketText = useTexts(ticketTexts);
  const statusText = useTexts(statusTexts);
  const texts = useTexts(listTexts);
  const scope = products.filter((product) => !filters.product || product.code === filters.product);

  function set(name: Filter) {
    return (value: string | undefined) => {
      const { [name]: _, ...rest } = filters;
      onChange(value ? { ...rest, [name]: value } : rest);
    };
  }

  function field(name: Filter, label: string, options: Choice[]) {
    return (
      <Select label={label} size="sm" none={texts.any} value={filters[name]} onChange={set(name)} choices={options} />
    );
  }

  function date(name: 'opened_from' | 'opened_to', label: string) {
    return (
      <TextInput
        type="date"
        size="sm"
        label={label}
        value={filters[name] ?? ''}
        onChange={(event) => set(name)(event.currentTarget.value)}
      />
    );
  }

  const statuses = view === 'to_update' ? STATUSES.filter(waitsForClient) : STATUSES;
  const shownOpeners =
    filters.opened_by && !openers.some(({ id }) => id === filters.opened_by)
      ? [...openers, { id: filters.opened_by, name: '…' }]
      : openers;
  return (
    <div className={classes.fields}>
      {!productIsFixed && field('product', ticketText.product, choices(products))}
      {field(
        'status',
        ticketText.status,
        statuses.map((value) => ({ value, label: statusText[value] })),
      )}
      {field('priority', ticketText.priority, choices(distinct(scope.map((product) => product.priorities))))}
      {field('request_type', ticketText.requestType, choices(distinct(scope.map((product) => product.request_types))))}
      {view === 'company' &&
        field(
          'opened_by',
          ticketText.openedBy,
          shownOpeners.map(({ id, name }) => ({ value: id, label: name })),
        )}
      {date('opened_from', texts.from)}
      {date('opened_to', texts.to)}
    </div>
  );
}
