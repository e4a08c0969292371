import type { Clock } from '../platform/clock.ts';
import type { Query } from '../search/query.ts';
import { makeSome, renewCare, type MakeCare } from './care/keep.ts';
import { listCare, type ChooseCare } from './care/list.ts';
import { emptyDeleted } from './empty-deleted.ts';
import { buildFigures } from './figures/build.ts';
import { readFigures, type FiguresPart } from './figures/read.ts';
import { pruneOperations } from './journal.ts';
import type { Kinds } from './kinds.ts';
import { countNewer, migrateRows } from './migrate.ts';
import { connect } from './open.ts';
import { makeReads } from './reads.ts';
import { find, openSearched, type AnyAnswer, type Page } from './search/find.ts';
import { keepIndex } from './search/keep.ts';
import { startTidying } from './tidying.ts';
import { makeWrites } from './writes.ts';

/** What the store of any registry of kinds is opened with. */
export interface RecordsOptions {
  name: string;
  clock: Clock;
  kinds: Kinds;
  onChanged?: (changed: { kind: string; id: string }[]) => void;
}

/** The store for any registry of kinds. `openStore` gives it the types of ours. */
export function openRecords({ name, clock, kinds, onChanged = () => undefined }: RecordsOptions) {
  const connection = connect(name);
  const index = keepIndex(connection, name);
  const tidily = startTidying(connection, kinds, clock);

  async function migrate(): Promise<void> {
    await migrateRows(connection, kinds, clock, index.sealFull);
    await index.keepUp();
    await buildFigures(connection, kinds);
  }

  return {
    ...makeReads(connection, kinds, tidily),
    ...makeWrites({ connection, kinds, clock, tidily, changed: onChanged, noticed: index.noticed }),
    quarantined: () => connection.use((database) => database.count('quarantine')),
    newer: () => countNewer(connection),
    find: (query: Query, page: Page): Promise<AnyAnswer> =>
      tidily(async (meet) => {
        const answer = await connection.use((database) => find(openSearched(database), kinds, query, page, meet));
        if (!answer.isWhole) index.inBackground(migrate);
        return answer;
      }),
    migrate,
    figures: (part?: FiguresPart) => readFigures(connection, part),
    buildFigures: () => buildFigures(connection, kinds),
    care: {
      list: <Choice>(until: number, choose: ChooseCare<Choice>) => listCare(connection, until, choose),
      stale: () => connection.use((database) => database.countFromIndex('care', 'stale')),
      make: (make: MakeCare, first?: readonly string[]) => makeSome(connection, kinds, make, first),
      renew: (rules: string) => renewCare(connection, rules),
    },
    async prune() {
      await emptyDeleted(connection, clock());
      await index.forget();
      return pruneOperations(connection, clock());
    },
    async close() {
      index.rest();
      await connection.close();
    },
  };
}
