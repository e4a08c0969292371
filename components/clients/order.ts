import type { ClientRow } from '../../utils/state/client-rows.ts';
import { nameOrder } from '../ui/formats.ts';

export type ColumnName = 'name' | 'status' | 'people' | 'lastIn' | 'lastOut' | 'next' | 'contacts' | 'cadence';
type Direction = 'ascending' | 'descending';

/** By which column, and which way. */
export interface ClientOrder {
  column: ColumnName;
  direction: Direction;
}

/** From those one is about to have to those one has had. */
const statuses: readonly ClientRow['status'][] = ['prospect', 'active', 'paused', 'former'];

type Value = number | null;
const values: Record<Exclude<ColumnName, 'name'>, (row: ClientRow) => Value> = {
  status: ({ status }) => statuses.indexOf(status),
  people: ({ people }) => people,
  lastIn: ({ lastIn }) => lastIn,
  lastOut: ({ lastOut }) => lastOut,
  next: ({ next }) => next,
  contacts: ({ contacts }) => contacts,
  cadence: ({ cadence }) => cadence,
};

/** The clients by name, as their language sorts. */
export function byName(rows: readonly ClientRow[]): ClientRow[] {
  const { compare } = nameOrder();
  return rows.toSorted((one, other) => compare(one.name, other.name));
}

/** The clients, which come by name, in another order; those with the same value stay by name, those without one come last. */
export function ordered(named: readonly ClientRow[], { column, direction }: ClientOrder): readonly ClientRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'name') return sign > 0 ? named : named.toReversed();
  const value = values[column];
  return named.toSorted((one, other) => compare(value(one), value(other), sign));
}

function compare(one: Value, other: Value, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return (one - other) * sign;
}

/** What pressing a column's head asks for: first the way that one mostly wants, then the other. */
export function orderAfter(order: ClientOrder, column: ColumnName): ClientOrder {
  if (order.column === column)
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  const isCount = column === 'people' || column === 'contacts' || column === 'lastIn' || column === 'lastOut';
  return { column, direction: isCount ? 'descending' : 'ascending' };
}
