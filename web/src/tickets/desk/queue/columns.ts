import type { View } from '../../api/useTickets';

export type Column =
  | 'number'
  | 'summary'
  | 'company'
  | 'priority'
  | 'due'
  | 'product'
  | 'type'
  | 'status'
  | 'age'
  | 'updated'
  | 'opener'
  | 'assignee';

/** The columns of each list of the desk, from left to right. */
export const COLUMNS: Partial<Record<View, Column[]>> = {
  desk: ['number', 'summary', 'company', 'priority', 'due', 'product', 'type', 'status', 'age', 'opener', 'assignee'],
  assigned: [
    'number',
    'summary',
    'company',
    'priority',
    'due',
    'product',
    'type',
    'status',
    'age',
    'updated',
    'opener',
  ],
  company: [
    'number',
    'summary',
    'priority',
    'due',
    'product',
    'type',
    'status',
    'age',
    'updated',
    'opener',
    'assignee',
  ],
};
