import { Worker } from 'node:worker_threads';
import { fuzzedFormats } from '../fuzz/formats.ts';
import type { Faults } from '../fuzz/read-fuzzed.ts';
import type { Result } from './result.ts';

/** What the worker tells of each file. */
export type FuzzAnswer = { type: 'reading'; length: number } | { type: 'read'; faults: Faults } | { type: 'end' };

const mutations = 10_000;
/** What takes longer than this, in milliseconds, will not come to an end. */
const endless = 30_000;

interface Found {
  read: number;
  throws: number;
  hangs: number;
  wrong: number;
}

/** Reads ten thousand mutated files of each format; of what goes wrong the first is written out. */
export async function measureFuzz(): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, { name }] of fuzzedFormats(undefined).entries()) {
    const { read, throws, hangs, wrong } = await fuzz(name, index * 1_000_000);
    const row = (what: string, value: number) => ({ name: `mutated ${name}: ${what}`, value, unit: '', budget: 0 });
    results.push(
      { name: `mutated ${name}: files`, value: read, unit: '' },
      row('throws', throws),
      row('hangs of a second a MiB', hangs),
      row('records without provenance, or not as agreed on', wrong),
    );
  }
  return results;
}

function fuzz(format: string, seed: number): Promise<Found> {
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url));
  const found: Found = { read: 0, throws: 0, hangs: 0, wrong: 0 };
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(watch);
      void worker.terminate().then(() => resolve(found));
    };
    const hang = () => {
      found.hangs += 1;
      report(format, 'a file that is read for ever');
      end();
    };
    let watch = setTimeout(hang, endless);
    worker.on('error', (error) => {
      found.throws += 1;
      report(format, String(error));
      end();
    });
    worker.on('message', (answer: FuzzAnswer) => {
      clearTimeout(watch);
      if (answer.type === 'end') return end();
      watch = setTimeout(hang, endless);
      if (answer.type === 'read') count(format, found, answer.faults);
    });
    worker.postMessage({ format, mutations, seed });
  });
}

function count(format: string, found: Found, { thrown, late, wrong }: Faults): void {
  found.read += 1;
  if (thrown !== null && found.throws === 0) report(format, thrown);
  if (late > 0 && found.hangs === 0) report(format, `a second and ${Math.round(late)} ms`);
  if (wrong[0] !== undefined && found.wrong === 0) report(format, wrong[0]);
  if (thrown !== null) found.throws += 1;
  if (late > 0) found.hangs += 1;
  found.wrong += wrong.length;
}

function report(format: string, what: string): void {
  console.error(`mutated ${format}: ${what}`);
}
