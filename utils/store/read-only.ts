import { recordKinds } from '../records/index.ts';
import { readFigures } from './figures/read.ts';
import type { OpenStore } from './index.ts';
import { toKinds } from './kinds.ts';
import { connect, ignore } from './open.ts';
import { makeReader } from './reader.ts';
import { typed } from './typed.ts';

/** What can be asked of the store without writing anything. */
type ReadOnlyStore = Pick<OpenStore, 'reading' | 'figures'>;

/**
 * Answers from the store; null where that cannot be done by reading alone: the database is not there, is of another release or
 * does not open, or a row is broken and has to be put aside.
 */
export type ReadOnly = <Answer>(ask: (store: ReadOnlyStore) => Promise<Answer>) => Promise<Answer | null>;

/** The store for a page of our own that only reads. It never makes, changes or mends anything: that is for the one writer. */
export function openReadOnly(name = 'clientside'): ReadOnly {
  const connection = connect(name, false);
  const kinds = toKinds(recordKinds);
  return async (ask) => {
    let isBroken = false;
    const store: ReadOnlyStore = {
      reading: (work) =>
        connection.use((database) => {
          const { store: records, done } = database.transaction('records');
          done.catch(ignore);
          return work(typed(makeReader(records, kinds, () => (isBroken = true))));
        }),
      figures: (part) => readFigures(connection, part),
    };
    try {
      const answer = await ask(store);
      return isBroken ? null : answer;
    } catch (problem) {
      if (problem instanceof DOMException) return null;
      throw problem;
    }
  };
}
