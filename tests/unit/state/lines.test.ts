import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../utils/state/lines.ts';

const readAll = async (file: Blob, atOnce: number) => {
  const parts: string[][] = [];
  for await (const lines of linesOf(file, atOnce)) parts.push(lines);
  return parts;
};

test('the lines of a file come one after the other, so many at a time, wherever its parts end', async () => {
  const text = fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ' '));
  await fc.assert(
    fc.asyncProperty(fc.array(text), fc.integer({ min: 1, max: 5 }), fc.boolean(), async (lines, atOnce, isEnded) => {
      const parts = await readAll(new Blob([lines.join('\n') + (isEnded ? '\n' : '')]), atOnce);
      expect(parts.flat()).toEqual(lines.filter((line) => line.trim() !== ''));
      expect(parts.every(({ length }, index) => length === atOnce || index === parts.length - 1)).toBe(true);
    }),
  );
});

test('a line that is too long to be held keeps its place among the others', async () => {
  const [first, long, last] = (await readAll(new Blob(['a\n', 'x'.repeat(12_000_000), '\nb\n']), 10)).flat();
  expect([first, last]).toEqual(['a', 'b']);
  expect(long?.length).toBeLessThan(8_000_000);
});
