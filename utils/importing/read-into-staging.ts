import type { ByteSource, ReadingContext } from '../importers/importer.ts';
import { noCounts, type ImportRecord } from '../importers/import-record.ts';
import type { Item } from '../importers/item.ts';
import { readFiles } from '../importers/read-files.ts';
import { readStagedBatch, type StagedBatch } from '../importers/staged-batch.ts';
import type { Survey } from '../importers/survey.ts';
import type { Staging } from '../store/staging.ts';
import type { Store } from '../store/types.ts';
import type { DomainOf } from './candidate-keys.ts';
import { startFindings } from './findings.ts';
import { withClosings } from './closings.ts';
import { sayingsMatterFor, startReadingSayings } from './read-sayings.ts';
import { settleBatches } from './settle-batches.ts';
import { startSurvey, type Surveyor } from './surveyor.ts';

/** What a dry run works with. */
export interface DryRun {
  importId: string;
  own: readonly string[];
  staging: Staging;
  store: Pick<Store, 'reading'>;
  domainOf: DomainOf;
  now: number;
  /** Told how far it is, a few times a second at the most by whoever listens. */
  tell(progress: { file: string; bytes: number; items: number }): void;
  isStopped(): boolean;
}

/** So many items are written in one go, and lie ready together. */
const batchSize = 250;

/** Reads files, lays ready what they hold, and says what it is; null where it was stopped. Nothing is taken in yet. */
export async function readIntoStaging(
  run: DryRun,
  sources: readonly ByteSource[],
  context: ReadingContext,
): Promise<Survey | null> {
  const startedAt = performance.now();
  const survey = startSurvey(run);
  const findings = startFindings(run.own);
  const withSayings = startReadingSayings({ own: run.own, timeZone: context.timeZone });
  const wordsSince = run.now - sayingsMatterFor;
  const record = newRecord(run, sources);
  await run.staging.keep(record);
  let waiting: Item[] = [];
  let batches = 0;
  let items = 0;
  let bytes = 0;

  async function lay(atLeast: number): Promise<void> {
    while (waiting.length >= atLeast && waiting.length > 0) {
      const next = waiting.slice(0, batchSize);
      waiting = waiting.slice(batchSize);
      await run.staging.putBatch(run.importId, batches, await surveyed(run, survey, next));
      batches += 1;
    }
  }

  let file: { name: string; bytes: number } | null = null;
  for await (const { source, format, batch } of readFiles(sources, { ...context, wordsSince })) {
    if (run.isStopped()) break;
    if (file !== null && file.name !== source.name) bytes += file.bytes;
    file = { name: source.name, bytes: batch.bytes };
    findings.file(source.name, source.size, format, batch.items.length);
    findings.add(batch.items);
    findings.issues(batch.issues);
    waiting.push(...(await withSayings(batch)));
    items += batch.items.length;
    await lay(batchSize);
    run.tell({ file: source.name, bytes: bytes + batch.bytes, items });
  }
  if (run.isStopped()) {
    await run.staging.drop(run.importId);
    return null;
  }
  await lay(1);
  await settleBatches(run.staging, run.importId, survey);
  const seconds = (performance.now() - startedAt) / 1000;
  const whole = await run.store.reading((reader) => survey.finish(reader));
  const found = { ...findings.finish(), ...whole, bytes: bytes + (file?.bytes ?? 0), seconds };
  await run.staging.keep({ ...record, state: 'surveyed', batches, survey: found });
  return found;
}

/** Looks anew at what lies ready, after the person named more of their own addresses. */
export async function surveyAgain(run: DryRun, record: ImportRecord): Promise<Survey | null> {
  if (record.survey === null) return null;
  const survey = startSurvey(run);
  for (let number = 0; number < record.batches; number += 1) {
    const read = readStagedBatch(await run.staging.batch(run.importId, number));
    const staged = await surveyed(run, survey, read?.batch.items ?? []);
    if (read !== null) await run.staging.putBatch(run.importId, number, staged);
  }
  await settleBatches(run.staging, run.importId, survey);
  const ownGuess = record.survey.ownGuess.filter((email) => !run.own.includes(email));
  const whole = await run.store.reading((reader) => survey.finish(reader));
  const found = { ...record.survey, ...whole, ownGuess };
  await run.staging.keep({ ...record, survey: found });
  return found;
}

/** A batch with whose its items are, and what they close of what is open. */
function surveyed(run: DryRun, survey: Surveyor, items: Item[]): Promise<StagedBatch> {
  return run.store.reading(async (reader) => withClosings(reader, await survey.add(reader, items), run.own));
}

function newRecord({ importId, now }: DryRun, sources: readonly ByteSource[]): ImportRecord {
  const names = sources.map(({ name }) => name.slice(0, 500));
  const nothing = { batches: 0, written: 0, dropped: 0, chosen: [], counts: noCounts, survey: null };
  return { id: importId, startedAt: now, state: 'reading', names, ...nothing };
}
