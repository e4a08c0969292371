import { importRecord } from '../../../../utils/importers/import-record.ts';
import type { ByteSource } from '../../../../utils/importers/importer.ts';
import { readIntoStaging, surveyAgain, type DryRun } from '../../../../utils/importing/read-into-staging.ts';
import { anna, importWorld, maria } from './import-world.ts';

/** A file that is one mail, from Anna to Maria on 20 November unless told otherwise. */
export function mailFile(
  body: string,
  different: { from?: string; to?: string; date?: string; id?: string } = {},
): ByteSource {
  const { from = anna.email, to = maria.email, date = 'Fri, 20 Nov 2026 09:12:00 +0000', id = 'first' } = different;
  const headers = `Message-ID: <${id} ${date} ${from}>\nFrom: <${from}>\nTo: <${to}>\nDate: ${date}\nSubject: Quote\n`;
  const bytes = new TextEncoder().encode(`${headers}\n${body}`);
  return {
    name: 'mail.eml',
    size: bytes.length,
    async *stream() {
      yield bytes;
    },
  };
}

/** A background whose imports read files as the worker does. */
export async function filesWorld(own: string[] = [maria.email]) {
  const world = await importWorld(own);

  const runOf = (importId: string, ours: string[]): DryRun => ({
    importId,
    own: ours,
    staging: world.staging,
    store: world.store,
    domainOf: (host) => host.split('.').slice(-2).join('.'),
    now: world.world.now,
    tell: () => undefined,
    isStopped: () => false,
  });

  async function readFiles(importId: string, ...files: ByteSource[]) {
    const survey = await readIntoStaging(runOf(importId, own), files, { timeZone: 'UTC', now: world.world.now });
    if (survey === null) throw new Error('stopped');
    return survey;
  }

  /** Looks again, now that these are known to be the person's own addresses. */
  async function readAgain(importId: string, ours: string[]) {
    const record = importRecord.parse(await world.staging.record(importId));
    const survey = await surveyAgain(runOf(importId, ours), record);
    if (survey === null) throw new Error('nothing was read');
    return survey;
  }

  async function bringInFiles(importId: string, ...files: ByteSource[]) {
    return world.take(importId, await readFiles(importId, ...files));
  }

  async function proposed() {
    const all = { index: 'timeline', prefix: [], limit: 100 };
    const [commitments, questions] = [
      (await world.store.list({ kind: 'commitment', ...all })).records,
      (await world.store.list({ kind: 'question', ...all })).records,
    ];
    return { commitments, questions };
  }

  return { ...world, readFiles, readAgain, bringInFiles, proposed };
}
