import type { components } from '@/kernel/api';

type Ticket = components['schemas']['TicketAnswer'];
type Message = components['schemas']['MessageAnswer'];
type Catalogue = components['schemas']['Catalogue'];

/** The products that Alfa has contracts for. */
export const catalogue: Catalogue = {
  summary_max_length: 20,
  items: [
    {
      code: 'CONTAB',
      name: 'Contabilitate',
      topics: [{ code: 'LEGE', name: 'Legislație' }],
      request_types: [
        { code: 'EROARE', name: 'Eroare' },
        { code: 'CERERE', name: 'Cerere' },
      ],
      priorities: [
        { code: 'URGENT', name: 'Urgentă', response_minutes: 60, resolution_minutes: 480 },
        { code: 'NORMALA', name: 'Normală', response_minutes: 480, resolution_minutes: 2400 },
      ],
      valid_until: '2099-12-31',
    },
    { code: 'SALARII', name: 'Salarii', topics: [], request_types: [], priorities: [], valid_until: '2099-12-31' },
  ],
};

const opened: Message = {
  id: 'ALFA-1-1',
  at: '2026-03-02T08:00:00Z',
  author: { id: 'ana', name: 'Ana Ionescu', role: 'client' },
  kind: 'opened',
  body: 'Nu se tipărește statul de plată.',
  attachments: [],
  changes: [],
};

/** A ticket of Ana's that waits for details from her, with what differs. */
export function ticket(part: Partial<Ticket> = {}): Ticket {
  return {
    id: 'ALFA-1',
    company: 'ALFA',
    product: 'CONTAB',
    summary: 'Stat plată',
    priority: 'URGENT',
    request_type: 'EROARE',
    status: 'needs_details',
    opened_by: { id: 'ana', name: 'Ana Ionescu' },
    assignee: { id: 'elena', name: 'Elena Pop' },
    opened_at: opened.at,
    updated_at: opened.at,
    closed_at: null,
    due: null,
    version: 1,
    messages: [opened],
    ...part,
  };
}

/** A message on that ticket: the opening one, with what differs. */
export const message = (part: Partial<Message>): Message => ({ ...opened, ...part });
