import type { KeyPart } from '../records/define-record.ts';
import type { FieldsOf, RecordKindName, Stored } from '../records/index.ts';
import type { Result } from '../platform/result.ts';

/** A change of one record. A record that is not there yet is made; its first change must then make it whole. */
export interface Change<Name extends RecordKindName = RecordKindName> {
  kind: Name;
  id: string;
  /** Fields to set. Fields that are sets are changed through `elements`. */
  set?: Partial<FieldsOf<Name>>;
  /** Set field to element id to the element; null takes the element out. */
  elements?: Record<string, Record<string, unknown>>;
  /** True deletes the record, false brings it back. */
  deleted?: boolean;
}

/** Everything that is written goes in one of these: one transaction, on disk when it is acknowledged. */
export interface Write {
  /** Made by the caller: a write that comes again under the same id changes nothing and is answered alike. */
  operationId: string;
  changes: Change[];
}

export type WriteProblem = 'invalid' | 'full' | 'unavailable';

/** What a write did: the records that changed. */
export interface Written {
  operationId: string;
  ids: string[];
  /** True where the same operation had been written before. */
  repeated: boolean;
}

/** A range of one index: all keys that begin with `prefix`, from `after` (exclusive) on. */
export interface Range<Name extends RecordKindName> {
  kind: Name;
  index: string;
  prefix: KeyPart[];
  /** The key after the prefix to go on from, as given by a former answer's `next`. */
  after?: KeyPart[];
  limit: number;
}

export interface Store {
  read<Name extends RecordKindName>(kind: Name, ids: string[]): Promise<Stored<Name>[]>;
  /** In the order of the index. `next` goes on where this answer ends; null at the end. */
  list<Name extends RecordKindName>(range: Range<Name>): Promise<{ records: Stored<Name>[]; next: KeyPart[] | null }>;
  count(kind: RecordKindName, index: string, prefix: KeyPart[]): Promise<number>;
  /**
   * The only way to write. `plan` is given a reader inside the very transaction that then writes what it answers, so
   * that "is it there already?" and the write cannot be torn apart; it must not wait for anything but the reader.
   */
  write(operationId: string, plan: (reader: Reader) => Promise<Change[]> | Change[]): Promise<Result<Written, WriteProblem>>;
  /** Takes an operation back, field by field, where nothing was changed since. Itself an operation. */
  undo(operationId: string, undoing: string): Promise<Result<Written, WriteProblem | 'unknown'>>;
  /** How many rows could not be read and were put aside. */
  quarantined(): Promise<number>;
}

export type Reader = Pick<Store, 'read' | 'list'>;
