import type { ToldMail } from '../../identity/mail-identity.ts';
import type { ChosenClient } from '../../importers/import-record.ts';
import type { Stored } from '../../records/index.ts';
import type { Change, Reader } from '../../store/types.ts';
import type { NewPeople } from './new-people.ts';
import type { Owners } from './owners.ts';

/** What an import works with. */
export interface ImportContext {
  chosen: readonly ChosenClient[];
  own: readonly string[];
  now: number;
  /** When its files were first looked at. */
  startedAt: number;
}

/** A mail that is written already, once the batch is: its record and its clients. */
interface PlannedMail extends ToldMail {
  recordId: string;
  clientIds: readonly string[];
}

/** What an item is planned with: the reader of the transaction, whose addresses are, what was planned before it. */
export interface Planning extends ImportContext {
  reader: Reader;
  owners: Owners;
  people: NewPeople;
  /** The mails of this batch, by what those of one minute and matter have in common. */
  mails: Map<string, PlannedMail[]>;
  /** Occurrences, deals and proposals of this batch with their clients: what stands in it twice is written once. */
  met: Map<string, Set<string>>;
  /** Surveys that were answered by a mail of this batch, by their code, as they are from then on. */
  surveys: Map<string, Stored<'survey'>>;
}

/** What an item changes, and what it counts as. */
export interface ItemPlan {
  changes: Change[];
  /** `fresh` makes a record, `merged` adds to one that is there; null is nothing new, or counted elsewhere. */
  outcome: 'fresh' | 'merged' | null;
}

export const nothingNew: ItemPlan = { changes: [], outcome: null };
