import type { KeyPart } from '../../records/define-record.ts';
import type { PracticeKindName, Stored } from '../../records/index.ts';
import { keepRows, type KeptFrom, type Rows } from '../kept-rows.ts';

/** Where a record stands on a page over all clients. */
export interface Place {
  /** With which others it stands. */
  group: string;
  /** What the records of a group are put in order by, one part after the other. */
  key: readonly KeyPart[];
  /** What it may bring, which is summed for its group; null for nothing. */
  brings: { currency: string; value: number | null } | null;
}

/** A page over all clients: which kind of record stands on it, and where. */
export interface ShownPage {
  kind: PracticeKindName;
  /** The places of all its records, by id; null for what does not stand on it. */
  rows: () => Promise<Rows<Place | null>>;
  /** More than this of a group is not shown. */
  mostOf: (group: string) => number;
}

/** A page over a store. `placeOf` answers null for what does not stand on it. */
export function shownPage<Kind extends PracticeKindName>(
  store: KeptFrom,
  kind: Kind,
  placeOf: (record: Stored<Kind>) => Place | null,
  mostOf: ShownPage['mostOf'] = () => Infinity,
): ShownPage {
  return { kind, mostOf, rows: keepRows(store, kind, placeOf) };
}

/** Of two places the one that comes first, as a sort takes it. */
export function byPlace({ key: one }: Place, { key: other }: Place): number {
  for (const [index, part] of one.entries()) {
    const order = compare(part, other[index] ?? part);
    if (order !== 0) return order;
  }
  return 0;
}

function compare(one: KeyPart, other: KeyPart): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}
