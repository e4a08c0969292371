import type { Clock } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { recordKinds, type FieldsOf, type RecordKindName, type Stored } from '../records/index.ts';
import type { CareList, ChooseCare } from './care/list.ts';
import type { CareContent } from './care/row.ts';
import type { Copied, Restored } from './copied.ts';
import type { FiguresPart, ReadFigures } from './figures/read.ts';
import type { SearchDocument } from '../search/document.ts';
import type { Query } from '../search/query.ts';
import type { Placed } from '../search/rank.ts';
import type { Page } from './search/find.ts';
import { toKinds } from './kinds.ts';
import { openRecords } from './records.ts';
import { isOf, typed } from './typed.ts';
import type { AnyStored } from './row.ts';
import type { Reader, Store, WriteProblem } from './types.ts';

export { change } from './change.ts';

/** A record that was found, what of it is searched, and the client under which it is shown. */
export interface Found {
  record: { [Name in RecordKindName]: Stored<Name> }[RecordKindName];
  document: SearchDocument;
  client: Stored<'client'> | null;
}

/** The answers to a question, best and newest first. */
interface Answer {
  found: Found[];
  /** Pass it on as `after` for what follows; null at the end. */
  next: Placed | null;
  /** False while there are records that the search does not know yet. */
  isWhole: boolean;
}

/** The store as it is opened: it also searches, brings old rows up to date, and keeps its indexes and figures. */
export interface OpenStore extends Store {
  /** What fits a question, `limit` at most. There may be fewer though more follow. */
  find(query: Query, page: Page): Promise<Answer>;
  /** Brings all rows to the present versions and indexes, the one of the search too, after a start. Goes on where it was killed. */
  migrate(): Promise<void>;
  /**
   * Sets fields of some records, up to a few hundred, whose keys in an index begin with a number of at most `upTo`, to
   * what time alone has made of them. Leaves no trace: what wrote them can be taken back as before. Answers how many they
   * were: none once none are due.
   */
  amend<Name extends RecordKindName>(
    due: { kind: Name; index: string; upTo: number },
    set: Partial<FieldsOf<Name>>,
  ): Promise<Result<{ records: number }, WriteProblem>>;
  /**
   * Brings in records of a copy that are not here or were deleted, as one operation; those that this release cannot read are left out. An
   * operation that was written before tells of all as known.
   */
  restore(operationId: string, copied: readonly Copied[]): Promise<Result<Restored, WriteProblem>>;
  /** The clients in figures, by name, all where no part is named; incomplete until those of an older release's records are built. */
  figures(part?: FiguresPart): Promise<ReadFigures>;
  /** Builds the figures that are missing. Goes on where it was killed; costs a look where none are. */
  buildFigures(): Promise<void>;
  /** Tells after each write, as long as the store is there, which records became different. */
  onChange(hear: (changed: ChangedRecord[]) => void): void;
  care: {
    /**
     * Lets choose among the clients of whom anything matters at a moment, in milliseconds since 1970, by their timings alone,
     * and reads what was made of the chosen ones. `choose` must not wait for anything.
     */
    list<Choice>(until: number, choose: ChooseCare<Choice>): Promise<CareList<Choice>>;
    /** How many clients are still to be looked at anew. */
    stale(): Promise<number>;
    /**
     * Looks at some of the clients anew whose records became different, `first` before all others; answers which. `make` must
     * wait for the reader alone.
     */
    make(
      make: (reader: Reader, clientId: string) => Promise<CareContent | null>,
      first?: readonly string[],
    ): Promise<string[]>;
    /** Has all clients looked at anew where that was last done by other rules. */
    renew(rules: string): Promise<void>;
  };
  /** Forgets what was deleted, and the journal of operations, once they are older than thirty days. */
  prune(): Promise<number>;
  /** How many rows a newer release has written; this one leaves them alone. */
  newer(): Promise<number>;
  close(): Promise<void>;
}

interface ChangedRecord {
  kind: RecordKindName;
  id: string;
}

/** How a store is opened; a test gives it a name of its own. */
export interface StoreOptions {
  name?: string;
  clock: Clock;
  /** Told after each write which records became different. */
  onChanged?: (changed: ChangedRecord[]) => void;
}

/** The store of this browser. Costs nothing until it is used, and holds nothing in memory that must survive. */
export function openStore({ name = 'clientside', clock, onChanged }: StoreOptions): OpenStore {
  const hearers = onChanged === undefined ? [] : [onChanged];
  const tell = (changed: { kind: string; id: string }[]) => {
    const known = changed.filter(isKnown);
    for (const hear of hearers) hear(known);
  };
  const records = openRecords({ name, clock, kinds: toKinds(recordKinds), onChanged: tell });
  return {
    ...records,
    ...typed(records),
    onChange: (hear) => hearers.push(hear),
    async find(query, page) {
      const { found, next, isWhole } = await records.find(query, page);
      const known = found.flatMap(({ record, document, client }) => {
        const shownUnder = client !== null && isOf(client, 'client') ? client : null;
        return isOfOurs(record) ? [{ record, document, client: shownUnder }] : [];
      });
      return { found: known, next, isWhole };
    },
    care: { ...records.care, make: (make, first) => records.care.make((reader, id) => make(typed(reader), id), first) },
    reading: (work) => records.reading((reader) => work(typed(reader))),
    write: (operationId, plan) => records.write(operationId, async (reader) => plan(typed(reader))),
    retract: (operationId, needed) =>
      records.retract(operationId, (reader, going) => needed(typed(reader), going.filter(isKnown))),
  };
}

function isOfOurs(record: AnyStored): record is AnyStored & Found['record'] {
  return record.kind in recordKinds;
}

function isKnown(changed: { kind: string; id: string }): changed is ChangedRecord {
  return changed.kind in recordKinds;
}
