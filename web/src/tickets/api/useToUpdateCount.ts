import { useTickets } from './useTickets';

const EVERY = 60_000;
const MOST = 100;

/** How many tickets wait for this user's answer, as the menu shows it. */
export function useToUpdateCount(enabled: boolean): string | null {
  const { data } = useTickets({ view: 'to_update', limit: MOST }, { enabled, refetchInterval: EVERY });
  if (!data?.items.length) return null;
  return data.next ? `${MOST}+` : String(data.items.length);
}
