import { inTurn } from '../../platform/in-turn.ts';
import { logProblem } from '../../platform/log.ts';
import type { Kinds } from '../kinds.ts';
import { ignore, type Connection, type Database } from '../open.ts';
import { mergeSome } from './merge-segments.ts';
import { fullSegment, sealOldest } from './seal.ts';
import { readState } from './state.ts';
import { walkOn } from './walk.ts';

/** A tail of so many entries is sealed once nothing was written for a while. */
const longTail = 1000;
/** In milliseconds. Who imports writes on and on: then a segment is sealed when it is full. */
const quiet = 3000;

/** What keeps the index of a store in order, in the background. Each step is one transaction; where it is killed, it goes on. */
export interface IndexKeeper {
  /** After a write: seals what has become too long, when the write was acknowledged. */
  noticed(unsealed: number): void;
  /** Goes on indexing what was there before the index, without being waited for. */
  goOn(): void;
  /** Indexes what is not indexed yet, and seals what has become too long. */
  keepUp(): Promise<void>;
  /** Seals everything, and leaves nothing in the index of what was deleted or written otherwise. */
  forget(): Promise<void>;
  /** Does nothing more by itself. */
  rest(): void;
}

export function keepIndex(connection: Connection, kinds: Kinds, name: string): IndexKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;

  async function walk(): Promise<void> {
    for (;;) {
      const unsealed = await walkOn(connection, kinds);
      if (unsealed === null) return;
      if (unsealed >= fullSegment) await sealOldest(connection);
    }
  }

  async function tidy(least: number): Promise<void> {
    while ((await connection.use((database) => unsealedIn(database))) >= least)
      if (!(await sealOldest(connection))) break;
    while (await mergeSome(connection, false));
  }

  const inOrder = (work: () => Promise<void>) => inTurn(`index ${name}`, work);

  function soon(work: () => Promise<void>): void {
    if (isBusy) return;
    isBusy = true;
    inOrder(work)
      .catch((error: unknown) => logProblem('search index', error))
      .finally(() => {
        isBusy = false;
      });
  }

  return {
    noticed(unsealed) {
      if (unsealed < longTail) return;
      clearTimeout(timer);
      if (unsealed >= fullSegment) soon(() => tidy(fullSegment));
      else timer = setTimeout(() => soon(() => tidy(longTail)), quiet);
    },
    goOn: () => soon(walk),
    keepUp: () =>
      inOrder(async () => {
        await walk();
        await tidy(longTail);
      }),
    forget: () =>
      inOrder(async () => {
        await tidy(0);
        while (await mergeSome(connection, true));
      }),
    rest: () => clearTimeout(timer),
  };
}

async function unsealedIn(database: Database): Promise<number> {
  const { store, done } = database.transaction('meta');
  done.catch(ignore);
  return (await readState(store)).unsealed;
}
