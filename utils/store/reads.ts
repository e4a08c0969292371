import type { KeyPart } from '../records/define-record.ts';
import type { Kinds } from './kinds.ts';
import { ignore, type Connection } from './open.ts';
import { indexName, makeReader, rangeOf, type AnyReader } from './reader.ts';
import type { Tidily } from './tidying.ts';

/** What reads records of any kind, each in a transaction of its own. */
export function makeReads(connection: Connection, kinds: Kinds, tidily: Tidily) {
  const reading = <Answer>(work: (reader: AnyReader) => Promise<Answer>): Promise<Answer> =>
    tidily((meet) =>
      connection.use((database) => {
        const { store: records, done } = database.transaction('records');
        done.catch(ignore);
        return work(makeReader(records, kinds, meet));
      }),
    );

  return {
    reading,
    read: (kind: string, ids: string[]) => reading((reader) => reader.read(kind, ids)),
    known: (ids: string[]) => reading((reader) => reader.known(ids)),
    list: (range: Parameters<AnyReader['list']>[0]) => reading((reader) => reader.list(range)),
    countBetween: (span: Parameters<AnyReader['countBetween']>[0]) => reading((reader) => reader.countBetween(span)),
    count(kind: string, index: string, prefix: KeyPart[]): Promise<number> {
      const range = rangeOf([indexName(kinds, kind, index), ...prefix]);
      return connection.use((database) => database.countFromIndex('records', 'keys', range));
    },
  };
}
