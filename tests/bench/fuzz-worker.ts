import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import { fuzzedFormats } from '../fuzz/formats.ts';
import { readFuzzed } from '../fuzz/read-fuzzed.ts';
import type { FuzzAnswer } from './fuzz.ts';

/* Mutates files and reads them, in a worker: whoever listens notices when one of them takes no end. */

/** So many are made at once. */
const bunch = 250;

parentPort?.on('message', ({ format, mutations, seed }: { format: string; mutations: number; seed: number }) => {
  void fuzz(format, mutations, seed);
});

async function fuzz(name: string, mutations: number, seed: number): Promise<void> {
  const format = fuzzedFormats(process.env['CLIENTSIDE_CORPORA']).find((each) => each.name === name);
  if (format === undefined) throw new Error(`There is no format ${name}`);
  const mutated = fc.tuple(format.files, fc.integer({ min: 1, max: 5000 }));
  for (let done = 0; done < mutations; done += bunch) {
    const numRuns = Math.min(bunch, mutations - done);
    for (const [bytes, piece] of fc.sample(mutated, { numRuns, seed: seed + done })) {
      tell({ type: 'reading', length: bytes.length });
      tell({ type: 'read', faults: await readFuzzed(name, bytes, piece) });
    }
  }
  tell({ type: 'end' });
}

function tell(answer: FuzzAnswer): void {
  parentPort?.postMessage(answer);
}
