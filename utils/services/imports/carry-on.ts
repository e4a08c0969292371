import { withOwnDomains } from '../../identity/standing.ts';
import { noCounts, type ImportCounts, type ImportRecord } from '../../importers/import-record.ts';
import { readStagedBatch, type ReadBatch } from '../../importers/staged-batch.ts';
import type { CallProblem } from '../../messaging/contract.ts';
import { logProblem } from '../../platform/log.ts';
import { success, type Result } from '../../platform/result.ts';
import type { Staging } from '../../store/staging.ts';
import type { ConsentedStore } from '../consent.ts';
import { importedDays } from '../coverage/seen-in-import.ts';
import { readImports } from './import-records.ts';
import { stillNeeded } from './still-needed.ts';
import { planBatch } from './write-plan.ts';

/** What an import is carried on with. */
export interface Carrying {
  store: ConsentedStore;
  staging: Staging;
  own: readonly string[];
  now: () => number;
}

/** The id of the operation that writes a batch: the same however often it is tried. */
const operationOf = (importId: string, batch: number) => `import ${importId} ${batch}`;

const nothing: ReadBatch = { batch: { items: [], keys: {}, owners: {} }, dropped: 0 };

/** One step of an import that is being written or taken back: a batch, on disk when this answers. */
export async function stepOn(carrying: Carrying, record: ImportRecord): Promise<Result<ImportRecord, CallProblem>> {
  const next = record.state === 'undoing' ? await takeBack(carrying, record) : await write(carrying, record);
  if (!next.ok) return next;
  await carrying.staging.keep(next.value);
  if (next.value.state === 'done' || next.value.state === 'undone') await carrying.staging.dropBatches(record.id);
  return next;
}

async function write(
  { store, staging, own, now }: Carrying,
  record: ImportRecord,
): Promise<Result<ImportRecord, CallProblem>> {
  if (record.written >= record.batches) return success({ ...record, state: 'done' });
  const { batch, dropped } = readStagedBatch(await staging.batch(record.id, record.written)) ?? nothing;
  if (dropped > 0) logProblem('a batch of an import', `${dropped} items`);
  let counts: ImportCounts = noCounts;
  const written = await store.write(operationOf(record.id, record.written), async (reader) => {
    const plan = await planBatch(reader, batch, {
      chosen: record.chosen,
      own: withOwnDomains(own, record.ownDomains ?? []),
      now: now(),
      startedAt: record.startedAt,
    });
    counts = plan.counts;
    return [...plan.changes, ...(await importedDays(reader, batch.items, own))];
  });
  if (!written.ok) return written;
  const added = written.value.repeated ? countsOf(written.value.ids) : counts;
  return success({
    ...record,
    written: record.written + 1,
    dropped: record.dropped + dropped,
    counts: sum(record.counts, added),
  });
}

/** The last batch first, so that what a later one added to what an earlier one made is out of the way. */
async function takeBack(carrying: Carrying, record: ImportRecord): Promise<Result<ImportRecord, CallProblem>> {
  if (record.written === 0) {
    const cleared = await takeBackLeft(carrying);
    return cleared.ok ? success({ ...record, state: 'undone', counts: noCounts }) : cleared;
  }
  const retracted = await carrying.store.retract(operationOf(record.id, record.written - 1), stillNeeded);
  return retracted.ok ? success({ ...record, written: record.written - 1 }) : retracted;
}

/** What stayed of imports that were taken back before goes now, where this one alone needed it. */
async function takeBackLeft({ store, staging }: Carrying): Promise<Result<null, CallProblem>> {
  const undone = (await readImports(staging)).filter(({ state }) => state === 'undone');
  for (const { id, batches } of undone) {
    for (let batch = batches - 1; batch >= 0; batch -= 1) {
      const retracted = await store.retract(operationOf(id, batch), stillNeeded);
      if (!retracted.ok) return retracted;
    }
  }
  return success(null);
}

/** What a batch wrote that was on disk before it could be counted: told by the names of its records. */
function countsOf(ids: readonly string[]): ImportCounts {
  const beginning = (word: string) => ids.filter((id) => id.startsWith(`${word} `)).length;
  return {
    ...noCounts,
    clients: beginning('import'),
    people: beginning('person'),
    mails: beginning('mail'),
    events: beginning('event'),
    deals: beginning('deal'),
  };
}

function sum(one: ImportCounts, other: ImportCounts): ImportCounts {
  return {
    clients: one.clients + other.clients,
    people: one.people + other.people,
    mails: one.mails + other.mails,
    events: one.events + other.events,
    deals: one.deals + other.deals,
    merged: one.merged + other.merged,
  };
}
