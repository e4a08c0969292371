import type { KeyPart } from '../records/define-record.ts';
import type { FieldsOf, RecordKindName, Stored } from '../records/index.ts';
import type { Result } from '../platform/result.ts';

/** The names of the fields that are sets. */
type SetName<Fields> = { [Field in keyof Fields]: string extends keyof Fields[Field] ? Field : never }[keyof Fields];
type ElementChanges<Fields> = Fields extends unknown
  ? { [Field in SetName<Fields>]?: { [id: string]: Fields[Field][keyof Fields[Field]] | null } }
  : never;

/** What a change may say of a record of a kind. */
export interface ChangeOf<Name extends RecordKindName> {
  /** Fields to set; undefined is as if it were not named. A set that is named here becomes exactly those elements. */
  set?: { [Field in keyof FieldsOf<Name>]?: FieldsOf<Name>[Field] | undefined };
  /** Set field to element id to the element; null takes it out. Other elements stay as they are. */
  elements?: ElementChanges<FieldsOf<Name>>;
  /** True deletes the record, false brings it back. A deleted record keeps its fields, and changes do not bring it back. */
  deleted?: boolean;
}

/**
 * A change of one record, built with `change()`. A record that is not there yet is made: its changes must then make it
 * whole, but for sets, which begin empty.
 */
export interface Change<Name extends RecordKindName = RecordKindName> extends ChangeOf<Name> {
  kind: Name;
  id: string;
}

export type WriteProblem = 'invalid' | 'full' | 'unavailable';

/** What a write did. */
export interface Written {
  operationId: string;
  /** The records that its changes named, in their order, whether or not there was anything to change in them. */
  ids: string[];
  /** True where the same operation had been written before. */
  repeated: boolean;
}

/** A range of one index: all keys that begin with `prefix`, from `after` (exclusive) on. */
export interface Range<Name extends RecordKindName> {
  kind: Name;
  index: string;
  prefix: KeyPart[];
  /** What follows the prefix in the key to go on behind: a former answer's `next`, or the beginning of a key. */
  after?: KeyPart[];
  limit: number;
}

/** The keys of one index that begin with `prefix`, and go on with something from the first to the last of two, both included. */
interface Span {
  kind: RecordKindName;
  index: string;
  prefix: KeyPart[];
  from: KeyPart;
  to: KeyPart;
}

/** What the services read and write records by. */
export interface Store {
  read<Name extends RecordKindName>(kind: Name, ids: string[]): Promise<Stored<Name>[]>;
  /** Which of these ids there is a record of, deleted ones included. */
  known(ids: string[]): Promise<string[]>;
  /** In the order of the index. `next` goes on where this answer ends; null at the end. */
  list<Name extends RecordKindName>(range: Range<Name>): Promise<{ records: Stored<Name>[]; next: KeyPart[] | null }>;
  /**
   * Reads several things at one moment, in one transaction: to begin one takes longer than most reads. `work` must not
   * wait for anything but the reader.
   */
  reading<Answer>(work: (reader: Reader) => Promise<Answer>): Promise<Answer>;
  count(kind: RecordKindName, index: string, prefix: KeyPart[]): Promise<number>;
  /** How many there are in a part of an index, without reading them. */
  countBetween(span: Span): Promise<number>;
  /**
   * The only way to write. `plan` is given a reader inside the very transaction that then writes what it answers, so
   * that "is it there already?" and the write cannot be torn apart; it must not wait for anything but the reader.
   */
  write(
    operationId: string,
    plan: (reader: Reader) => Promise<Change[]> | Change[],
  ): Promise<Result<Written, WriteProblem>>;
  /** Takes an operation back, field by field, where nothing was changed since. Itself an operation. */
  undo(operationId: string, undoing: string): Promise<Result<Written, WriteProblem | 'unknown'>>;
  /**
   * Takes an operation back as if it had never been: what it made and nobody touched since is gone without a trace, but
   * for what `needed` says of it. That is asked within the transaction, when the rest is as it was before, and must not
   * wait for anything but the reader. What cannot be taken back can be tried again. Answers how many records it concerned.
   */
  retract(operationId: string, needed: Need): Promise<Result<{ records: number }, WriteProblem>>;
  /** How many rows could not be read and were put aside. */
  quarantined(): Promise<number>;
}

/** Says which of the records that would go, by their ids, are needed by what stays. */
export type Need = (reader: Reader, going: { kind: RecordKindName; id: string }[]) => Promise<ReadonlySet<string>>;

export type Reader = Pick<Store, 'read' | 'known' | 'list' | 'countBetween'>;
