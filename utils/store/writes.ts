import type { Clock } from '../platform/clock.ts';
import { success, type Result } from '../platform/result.ts';
import { amend, type Due } from './amend.ts';
import type { AnyChange } from './change.ts';
import { toRestore, type Copied, type Restored } from './copied.ts';
import type { Kinds } from './kinds.ts';
import type { Connection } from './open.ts';
import { makeReader, type AnyReader } from './reader.ts';
import { retract, type Named } from './retract.ts';
import type { Tidily } from './tidying.ts';
import type { WriteProblem, Written } from './types.ts';
import { reversals } from './undo.ts';
import { commit, type AnyPlan } from './write.ts';

/** What writes are made with, and whom they tell. */
interface WriteParts {
  connection: Connection;
  kinds: Kinds;
  clock: Clock;
  tidily: Tidily;
  /** After a write, with the records that became different: one at least. */
  changed: (records: { kind: string; id: string }[]) => void;
  /** After a write that is searched, with the length of the search index's tail. */
  noticed: (unsealed: number) => void;
}

/** What writes records of any kind, each time in one transaction. */
export function makeWrites({ connection, kinds, clock, tidily, changed, noticed }: WriteParts) {
  const tell = (records: { kind: string; id: string }[]) => {
    if (records.length > 0) changed(records);
  };

  async function writing<Problem extends string>(
    operationId: string,
    plan: AnyPlan<Problem>,
  ): Promise<Result<Written, Problem | WriteProblem>> {
    const result = await commit(connection, kinds, clock(), operationId, plan);
    if (!result.ok) return result;
    tell(result.value.changed);
    noticed(result.value.unsealed ?? 0);
    return success(result.value.written);
  }

  return {
    write: (operationId: string, plan: (reader: AnyReader) => Promise<AnyChange[]> | AnyChange[]) =>
      tidily((meet) =>
        writing<never>(operationId, async (tables) => success(await plan(makeReader(tables.records, kinds, meet)))),
      ),
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
      const result = await tidily((meet) =>
        retract(connection, kinds, operationId, (tables, going) =>
          needed(makeReader(tables.records, kinds, meet), going),
        ),
      );
      if (!result.ok) return result;
      tell(result.value.changed);
      noticed(result.value.unsealed);
      return success({ records: result.value.changed.length });
    },
    async amend(due: Due, set: Record<string, unknown>): Promise<Result<{ records: number }, WriteProblem>> {
      const result = await amend(connection, kinds, due, set);
      if (!result.ok) return result;
      tell(result.value);
      return success({ records: result.value.length });
    },
  };
}
