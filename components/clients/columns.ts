import type { MessageKey } from '../ui/message.ts';
import type { ColumnName } from './order.ts';

/** A column of the table of clients, in the order in which they stand. */
export interface Column {
  name: ColumnName;
  title: MessageKey;
}

export const columns: readonly Column[] = [
  { name: 'name', title: 'clients_name' },
  { name: 'status', title: 'client_status' },
  { name: 'people', title: 'clients_people' },
  { name: 'lastIn', title: 'clients_lastIn' },
  { name: 'lastOut', title: 'clients_lastOut' },
  { name: 'next', title: 'client_next' },
  { name: 'contacts', title: 'clients_contacts' },
  { name: 'cadence', title: 'client_wantsToHear' },
];
