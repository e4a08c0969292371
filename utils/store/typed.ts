import type { RecordKindName, Stored } from '../records/index.ts';
import type { AnyReader } from './reader.ts';
import type { AnyStored } from './row.ts';
import type { Reader } from './types.ts';

/** Gives the records of one kind the type of that kind: their fields were parsed with its schema. */
export function typed(reader: AnyReader): Reader {
  return {
    async read(kind, ids) {
      return (await reader.read(kind, ids)).filter((record) => isOf(record, kind));
    },
    known: (ids) => reader.known(ids),
    countBetween: (span) => reader.countBetween(span),
    async list(range) {
      const { records, next } = await reader.list(range);
      return { records: records.filter((record) => isOf(record, range.kind)), next };
    },
  };
}

/** Whether a record is of a kind: its fields were parsed with that one's schema then. */
export function isOf<Name extends RecordKindName>(record: AnyStored, kind: Name): record is AnyStored & Stored<Name> {
  return record.kind === kind;
}
