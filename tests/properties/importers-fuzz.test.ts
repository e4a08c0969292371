import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzedFormats } from '../fuzz/formats.ts';
import { readFuzzed } from '../fuzz/read-fuzzed.ts';

/* The benchmark mutates some thousands of each format, this some hundreds. */

describe.each(fuzzedFormats(process.env['CLIENTSIDE_CORPORA']))('$name', ({ name, files }) => {
  it('is read without a throw, in time, to what is agreed on, whatever became of the file', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 5000 }), async (bytes, piece) => {
        expect(await readFuzzed(name, bytes, piece)).toEqual({ thrown: null, late: 0, wrong: [] });
      }),
      { numRuns: 300, seed: 20_261_123 },
    );
  }, 120_000);
});

it('a reader that throws, is late or tells no place would be noticed', async () => {
  const bytes = new TextEncoder().encode('Name,Email\nAnna,a@x.example\n');
  const broken = Object.assign(bytes.slice(), { subarray: () => 'no bytes' });
  expect((await readFuzzed('csv', broken, 5)).thrown).not.toBeNull();
});
