import { distinct, type Product, useCatalogue, useCatalogues } from '@/contracts';
import type { TicketSummary } from '../../model/ticket';

/** The products of the filters: the company's, or all products with the priorities of the companies in the list. */
export function useDeskProducts(tickets: TicketSummary[], company: string | undefined): Product[] | undefined {
  const known = useCatalogue(company).data;
  const inView = [...useCatalogues(tickets.map((ticket) => ticket.company)).values()].flat();
  if (company || !known) return known;
  return known.map((product) => {
    const contracts = inView.filter(({ code }) => code === product.code);
    const priorities = contracts.flatMap((contract) => contract.priorities);
    const codes = new Set(distinct([priorities]).map(({ code }) => code));
    return { ...product, priorities: priorities.filter(({ code }) => codes.delete(code)) };
  });
}
