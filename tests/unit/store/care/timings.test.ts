import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTimings, parseTimings, type MadeTimings } from '../../../../utils/store/care/timings.ts';

interface Row {
  bucket: number;
  text: string;
}

/** A table in memory, and how often it was written to. */
function table() {
  const rows = new Map<number, Row>();
  let writes = 0;
  return {
    rows,
    writes: () => writes,
    get: async (bucket: number): Promise<unknown> => rows.get(bucket),
    put: async (row: Row) => {
      writes += 1;
      rows.set(row.bucket, row);
    },
    delete: async (bucket: number) => {
      writes += 1;
      rows.delete(bucket);
    },
  };
}

const change = (kept: ReturnType<typeof table>, changed: ReadonlyMap<string, MadeTimings | null>) =>
  openTimings(kept, changed.keys())(changed);
const onDisk = ({ rows }: ReturnType<typeof table>) => [...rows.values()].toSorted((a, b) => a.bucket - b.bucket);
const byClient = ({ rows }: ReturnType<typeof table>) =>
  new Map([...rows.values()].flatMap(parseTimings).map(({ clientId, ...made }) => [clientId, made]));

const made = fc.option(fc.record({ from: fc.integer(), timings: fc.jsonValue() }));
/** Odd names among few, so that one is met again, and many, so that one row holds several. */
const clientId = fc.oneof(
  fc.constantFrom('northwind', '__proto__', '1', 'a"b', 'a\nb', '🐙'),
  fc.integer({ min: 0, max: 300 }).map((number) => `client ${number}`),
);
const changes = fc.array(fc.array(fc.tuple(clientId, made), { maxLength: 20 }), { maxLength: 12 });

test('what is kept is what was put last, and lies on the disk as if nothing else had ever been there', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (steps) => {
      const kept = table();
      const expected = new Map<string, MadeTimings>();
      for (const step of steps) {
        await change(kept, new Map(step));
        for (const [id, each] of new Map(step)) {
          if (each === null) expected.delete(id);
          else expected.set(id, each);
        }
      }
      // -0 is written as 0.
      const written = new Map([...expected].map(([id, each]) => [id, JSON.parse(JSON.stringify(each))]));
      expect(byClient(kept)).toEqual(written);
      const fresh = table();
      for (const each of expected) await change(fresh, new Map([each]));
      expect(onDisk(kept)).toEqual(onDisk(fresh));
    }),
  );
});

test('a client that has none is not written about', async () => {
  const kept = table();
  await change(kept, new Map([['northwind', null]]));
  expect(kept.writes()).toBe(0);
});

test('thousands of clients are spread evenly over few rows', async () => {
  const kept = table();
  const ids = Array.from({ length: 5000 }, (_, number) => `client ${number}`);
  await change(kept, new Map(ids.map((id) => [id, { from: 0, timings: [] }])));
  const sizes = onDisk(kept).map((row) => parseTimings(row).length);
  expect(sizes).toHaveLength(64);
  expect(Math.max(...sizes)).toBeLessThan(160);
});

test('what cannot be read is as if it were not there', () => {
  expect(
    [
      undefined,
      null,
      1,
      {},
      { bucket: 0, text: 1 },
      { bucket: 0, text: '{' },
      { bucket: 0, text: '{}' },
      { text: '[]' },
    ].flatMap(parseTimings),
  ).toEqual([]);
  const text = JSON.stringify([null, ['a'], ['b', 'now', []], ['c', 1, [2]]]);
  expect(parseTimings({ bucket: 0, text })).toEqual([{ clientId: 'c', from: 1, timings: [2] }]);
});
