import type { Clock } from '../platform/clock.ts';
import { logProblem } from '../platform/log.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { KeyPart } from '../records/define-record.ts';
import type { Query } from '../search/query.ts';
import { amend, type Due } from './amend.ts';
import type { AnyChange } from './change.ts';
import { emptyDeleted } from './empty-deleted.ts';
import { makeSome, renewCare, type MakeCare } from './care/keep.ts';
import { listCare, type ChooseCare } from './care/list.ts';
import { buildFigures } from './figures/build.ts';
import { readFigures, type FiguresPart } from './figures/read.ts';
import { parseOperation, pruneOperations, reversal } from './journal.ts';
import type { Kinds } from './kinds.ts';
import { countNewer, migrateRows } from './migrate.ts';
import { toRestore, type Copied, type Restored } from './copied.ts';
import { connect, ignore } from './open.ts';
import { putAside } from './quarantine.ts';
import { indexName, makeReader, rangeOf, type AnyReader } from './reader.ts';
import { retract, type Named } from './retract.ts';
import { judge, toCells } from './row.ts';
import { commit, type AnyPlan, type Tables } from './write.ts';
import { find, openSearched, type AnyAnswer, type Page } from './search/find.ts';
import { keepIndex } from './search/keep.ts';
import type { WriteProblem, Written } from './types.ts';

/** What the store of any registry of kinds is opened with. */
export interface RecordsOptions {
  name: string;
  clock: Clock;
  kinds: Kinds;
  onChanged?: (changed: { kind: string; id: string }[]) => void;
}

/** The store for any registry of kinds. `openStore` gives it the types of ours. */
export function openRecords({ name, clock, kinds, onChanged }: RecordsOptions) {
  const connection = connect(name);
  const index = keepIndex(connection, name);

  /** What was read is answered also where putting the broken rows aside fails: they will be met again. */
  const tidy = (broken: unknown[]) =>
    putAside(connection, kinds, broken, clock()).catch((error: unknown) => logProblem('quarantine', error));

  /** A reader within the transaction of a write; what it meets that is broken is put aside after that. */
  const readerIn = ({ records }: Pick<Tables, 'records'>, broken: unknown[]) =>
    makeReader({ byId: records.index('id'), byKey: records.index('keys') }, kinds, (raw) => broken.push(raw));

  async function reading<Answer>(work: (reader: AnyReader) => Promise<Answer>): Promise<Answer> {
    const broken: unknown[] = [];
    const answer = await connection.use((database) => {
      const { store: records, done } = database.transaction('records');
      done.catch(ignore);
      return work(
        makeReader({ byId: records.index('id'), byKey: records.index('keys') }, kinds, (raw) => broken.push(raw)),
      );
    });
    await tidy(broken);
    return answer;
  }

  async function writing<Problem extends string>(
    operationId: string,
    plan: AnyPlan<Problem>,
  ): Promise<Result<Written, Problem | WriteProblem>> {
    const result = await commit(connection, kinds, clock(), operationId, plan);
    if (!result.ok) return result;
    if (result.value.changed.length > 0) onChanged?.(result.value.changed);
    index.noticed(result.value.unsealed ?? 0);
    return success(result.value.written);
  }

  async function migrate(): Promise<void> {
    await migrateRows(connection, kinds, clock, index.sealFull);
    await index.keepUp();
    await buildFigures(connection, kinds);
  }

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
    async write(operationId: string, plan: (reader: AnyReader) => Promise<AnyChange[]> | AnyChange[]) {
      const broken: unknown[] = [];
      const result = await writing<never>(operationId, async ({ records }) =>
        success(await plan(readerIn({ records }, broken))),
      );
      await tidy(broken);
      return result;
    },
    /** Counts also where the operation was written before, and nothing is. */
    async restore(operationId: string, copied: readonly Copied[]): Promise<Result<Restored, WriteProblem>> {
      let counts: Restored = { restored: 0, known: copied.length, unreadable: 0 };
      const result = await writing<never>(operationId, async ({ records }) => {
        const { changes, ...rest } = await toRestore(kinds, (id) => records.index('id').get(id), copied);
        counts = rest;
        return success(changes);
      });
      return result.ok ? success(counts) : result;
    },
    undo: (operationId: string, undoing: string) => writing(operationId, (tables) => reversals(tables, kinds, undoing)),
    async retract(
      operationId: string,
      needed: (reader: AnyReader, going: Named[]) => Promise<ReadonlySet<string>>,
    ): Promise<Result<{ records: number }, WriteProblem>> {
      const broken: unknown[] = [];
      const result = await retract(connection, kinds, operationId, (tables, going) =>
        needed(readerIn(tables, broken), going),
      );
      await tidy(broken);
      if (!result.ok) return result;
      const { changed, unsealed } = result.value;
      if (changed.length > 0) onChanged?.(changed);
      index.noticed(unsealed);
      return success({ records: changed.length });
    },
    async amend(due: Due, set: Record<string, unknown>): Promise<Result<{ records: number }, WriteProblem>> {
      const result = await amend(connection, kinds, due, set);
      if (!result.ok) return result;
      if (result.value.length > 0) onChanged?.(result.value);
      return success({ records: result.value.length });
    },
    quarantined: () => connection.use((database) => database.count('quarantine')),
    newer: () => countNewer(connection),
    async find(query: Query, page: Page): Promise<AnyAnswer> {
      const broken: unknown[] = [];
      const answer = await connection.use((database) =>
        find(openSearched(database), kinds, query, page, (raw) => broken.push(raw)),
      );
      if (!answer.isWhole) index.inBackground(migrate);
      await tidy(broken);
      return answer;
    },
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

/** The changes that take an operation back. */
async function reversals(
  { operations, records }: Tables,
  kinds: Kinds,
  id: string,
): Promise<Result<AnyChange[], 'unknown'>> {
  const operation = parseOperation(await operations.get(id));
  if (operation === null) return failure('unknown');
  const changes: AnyChange[] = [];
  for (const entry of operation.entries) {
    const judged = judge(await records.index('id').get(entry.id), kinds);
    if (judged.state !== 'readable' || judged.kind.version !== entry.version) continue;
    const change = reversal(entry, toCells(judged.row, judged.kind.sets));
    if (change !== null) changes.push(change);
  }
  return success(changes);
}
