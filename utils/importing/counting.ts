import type { ItemKind } from '../importers/item.ts';

/** What is counted of a candidate while the files are read. */
export interface Counting {
  key: string;
  /** How often each name was said; the one most said is proposed. */
  names: Map<string, number>;
  clientId: string | null;
  emails: Set<string>;
  mailsIn: number;
  mailsOut: number;
  events: number;
  deals: number;
  first: number | null;
  last: number | null;
  isListed: boolean;
  /** Contacts that weigh less the longer ago they were. */
  weightIn: number;
  weightOut: number;
}

export type Outcome = 'fresh' | 'merged' | 'known';

/** How many of one kind belong to the same candidates. */
export interface GroupCounting {
  kind: ItemKind;
  keys: string[];
  counts: Record<Outcome, number>;
}
