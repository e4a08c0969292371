import { registrableDomains } from '../identity/registrable-domain.ts';
import { importRecord } from '../importers/import-record.ts';
import { blobSource } from '../importers/byte-source.ts';
import type { ByteSource } from '../importers/importer.ts';
import type { WorkerAnswer, WorkerRequest } from '../importers/protocol.ts';
import { logProblem } from '../platform/log.ts';
import { systemClock } from '../platform/clock.ts';
import { openStore } from '../store/index.ts';
import { openStaging } from '../store/staging.ts';
import { isQuota } from '../store/problem.ts';
import { readIntoStaging, surveyAgain, type DryRun } from './read-into-staging.ts';

/** Progress is told no more often than this, in milliseconds. */
const tellEvery = 100;

/** What the worker is told and tells: a worker's global scope, or what stands for it. */
export interface WorkerScope {
  postMessage(answer: WorkerAnswer): void;
  addEventListener(type: 'message', listener: (event: { data: WorkerRequest }) => void): void;
}

/** Reads what the import page hands it, one request after the other. */
export function runImportWorker(scope: WorkerScope): void {
  const staging = openStaging();
  const store = openStore({ clock: systemClock });
  let isStopped = false;
  const answers = new Map<string, (columns: Record<string, string> | null) => void>();

  scope.addEventListener('message', ({ data }) => {
    if (data.type === 'stop') isStopped = true;
    else if (data.type === 'columns') answers.get(data.key)?.(data.columns);
    else carryOut(data).catch((error: unknown) => fail(scope, error));
  });

  async function carryOut(request: Exclude<WorkerRequest, { type: 'stop' | 'columns' }>): Promise<void> {
    isStopped = false;
    const run: DryRun = {
      importId: request.importId,
      own: request.own,
      staging,
      store,
      domainOf: await registrableDomains(),
      now: systemClock(),
      tell: progressTo(scope, request.type === 'read' ? totalOf(request.files) : null),
      isStopped: () => isStopped,
    };
    const survey = request.type === 'read' ? await read(run, request) : await again(run);
    if (survey !== null) scope.postMessage({ type: 'surveyed', survey });
  }

  function read(run: DryRun, { files, timeZone }: Extract<WorkerRequest, { type: 'read' }>) {
    const askColumns = (table: Omit<Extract<WorkerAnswer, { type: 'columns' }>, 'type'>) =>
      new Promise<Record<string, string> | null>((resolve) => {
        answers.set(table.key, resolve);
        scope.postMessage({ type: 'columns', ...table });
      });
    return readIntoStaging(run, files.map(sourceOf), { timeZone, now: run.now, askColumns });
  }

  async function again(run: DryRun) {
    const record = importRecord.safeParse(await staging.record(run.importId));
    return record.success ? surveyAgain(run, record.data) : null;
  }
}

function sourceOf(file: File): ByteSource {
  return blobSource(file.webkitRelativePath || file.name, file);
}

function totalOf(files: readonly File[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

function progressTo(scope: WorkerScope, total: number | null): DryRun['tell'] {
  const startedAt = performance.now();
  let toldAt = -Infinity;
  return ({ file, bytes, items }) => {
    const now = performance.now();
    if (now - toldAt < tellEvery) return;
    toldAt = now;
    const seconds = (now - startedAt) / 1000;
    scope.postMessage({ type: 'progress', file: file.slice(0, 500), bytes, total, items, seconds });
  };
}

function fail(scope: WorkerScope, error: unknown): void {
  logProblem('reading files', error);
  scope.postMessage({ type: 'failed', problem: isQuota(error) ? 'full' : 'failed' });
}
