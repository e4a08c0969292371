import type { CallProblem } from '../../messaging/contract.ts';
import { browser } from '../../platform/browser.ts';
import { inTurn } from '../../platform/in-turn.ts';
import { success, type Result } from '../../platform/result.ts';
import { historyKinds, type Stored } from '../../records/index.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import type { ConsentedStore } from '../consent.ts';
import { inBatches, inPages } from './batches.ts';
import { historyToGiveBack, historyToMove, personToGiveBack, personToMove, type HistoryReturn } from './history.ts';
import { mergedInto, standingFor } from './verdicts.ts';

export const mergingAlarm = 'merging';

type Done = Result<null, CallProblem>;

/** Sees to it that what is begun is finished, also where the background dies or the page is closed. */
export async function startWork(): Promise<void> {
  await browser.alarms.create(mergingAlarm, { delayInMinutes: 1, periodInMinutes: 1 });
}

/** Moves the histories of merged clients, and those of clients that are taken apart; goes on where it was killed. */
export function finishWork(store: ConsentedStore): Promise<Done> {
  return inTurn(mergingAlarm, async () => {
    for (;;) {
      const { records } = await store.list({ kind: 'verdict', index: 'work', prefix: [], limit: 1 });
      const [verdict] = records;
      if (verdict === undefined) break;
      const done = await (verdict.fields.work === 'merge'
        ? moveHistory(store, verdict)
        : giveHistoryBack(store, verdict));
      if (!done.ok) return done;
      const written = await store.write(`${verdict.fields.operationId} done`, () => [finished(verdict)]);
      if (!written.ok) return written;
    }
    await browser.alarms.clear(mergingAlarm);
    return success(null);
  });
}

function finished({ id, fields }: Stored<'verdict'>): Change {
  return change('verdict', id, { set: { work: null }, deleted: fields.work === 'forget' });
}

async function moveHistory(store: ConsentedStore, { fields }: Stored<'verdict'>): Promise<Done> {
  const { keptId, otherId, operationId } = fields;
  const move = { keptId, otherId, others: await mergedInto(store, otherId) };
  const people = await inBatches(store, `${operationId} people`, async (reader, limit) => {
    const { records } = await reader.list({ kind: 'person', index: 'client', prefix: [otherId], limit });
    return records.flatMap((person) => personToMove(person, move));
  });
  if (!people.ok) return people;
  for (const kind of historyKinds) {
    const moved = await inBatches(store, `${operationId} ${kind}`, async (reader, limit) => {
      const { records } = await reader.list({ kind, index: 'timeline', prefix: [otherId], limit });
      return records.flatMap((record) => historyToMove(record, move));
    });
    if (!moved.ok) return moved;
  }
  return success(null);
}

async function giveHistoryBack(store: ConsentedStore, { fields }: Stored<'verdict'>): Promise<Done> {
  const { otherId, operationId } = fields;
  const keptId = await standingFor(store, fields.keptId);
  const prefix = [keptId];
  const people = await inPages(
    store,
    `${operationId} people`,
    { kind: 'person', index: 'client', prefix },
    async (reader, ids) => {
      const found = await reader.read('person', ids);
      const standing = await standingToday(
        reader,
        found.flatMap((person) => person.fields.formerClientId ?? []),
      );
      return found.flatMap((person) => personToGiveBack(person, { otherId, keptId, standing }));
    },
  );
  if (!people.ok) return people;
  for (const kind of historyKinds) {
    const back = await inPages(
      store,
      `${operationId} ${kind}`,
      { kind, index: 'timeline', prefix },
      async (reader, ids) => {
        const found = await reader.read(kind, ids);
        const standing = await standingToday(
          reader,
          found.flatMap((record) => record.fields.former?.clientIds ?? []),
        );
        return found.flatMap((record) => historyToGiveBack(record, { otherId, keptId, standing }));
      },
    );
    if (!back.ok) return back;
  }
  return success(null);
}

async function standingToday(reader: Reader, ids: readonly string[]): Promise<HistoryReturn['standing']> {
  const standing = new Map<string, string>();
  for (const id of new Set(ids)) standing.set(id, await standingFor(reader, id));
  return standing;
}
