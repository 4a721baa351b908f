import type { View } from '../api/useTickets';
import type { Filters } from './search';

interface Props {
  view: View;
  filters: Filters;
  onChoose: (filters: Filters) => void;
}

export function SavedFilters(_: Props) {
  return null;
}
