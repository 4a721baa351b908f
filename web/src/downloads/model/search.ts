/** Which packages are shown; without a product none. */
export interface UpdatesSearch {
  product?: string;
  topic?: string;
  withdrawn?: true;
}

export function updatesSearch(search: Record<string, unknown>): UpdatesSearch {
  return {
    ...(typeof search.product === 'string' && search.product ? { product: search.product } : {}),
    ...(typeof search.topic === 'string' && search.topic ? { topic: search.topic } : {}),
    ...(search.withdrawn === true ? { withdrawn: true } : {}),
  };
}
