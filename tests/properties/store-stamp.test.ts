import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, type Cell } from '../../utils/store/merge.ts';
import {
  formatStamp,
  furthestAhead,
  observe,
  parseStamp,
  stampBeyond,
  stampPattern,
  tick,
  type HybridClock,
} from '../../utils/store/stamp.ts';

const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const device = fc.constantFrom('aaaa', 'bbbb', 'cccc');
const clock = fc.record({ device, at: time, count: fc.integer({ min: 0, max: 36 ** 4 - 1 }) });
const sign = (number: number) => Math.sign(number);

test('stamps sort as text by time, then counter, then device', () => {
  fc.assert(
    fc.property(clock, clock, (one, other) => {
      const order = sign(one.at - other.at) || sign(one.count - other.count) || one.device.localeCompare(other.device);
      const [first, second] = [formatStamp(one), formatStamp(other)];
      expect(first < second ? -1 : Number(first > second)).toBe(order);
      expect(parseStamp(first)).toEqual(one);
      expect(first).toMatch(stampPattern);
    }),
  );
});

test('the clock goes on whatever the wall clock does', () => {
  fc.assert(
    fc.property(clock, fc.array(time, { minLength: 1 }), (start, times) => {
      let current: HybridClock = start;
      for (const now of times) {
        const next = tick(current, now);
        expect(formatStamp(next) > formatStamp(current)).toBe(true);
        expect(next.at).toBeGreaterThanOrEqual(now);
        current = next;
      }
    }),
  );
});

test('a local edit exceeds the stamp it replaces, wherever that comes from', () => {
  const furthest = formatStamp({ at: parseInt('xzzzzzzzz', 36), count: 36 ** 4 - 1, device: 'zzzz' });
  fc.assert(
    fc.property(clock, fc.oneof(clock.map(formatStamp), fc.constant(furthest)), (own, replaced) => {
      const stamp = stampBeyond(own, replaced);
      expect(stamp > replaced).toBe(true);
      expect(parseStamp(stamp).device).toBe(own.device);
    }),
  );
});

test('a stamp from elsewhere moves the clock on, one from the far future no further than a day, with a warning', () => {
  fc.assert(
    fc.property(clock, clock, time, (own, seen, now) => {
      const { clock: after, clamped } = observe(own, formatStamp(seen), now);
      expect(clamped).toBe(seen.at > now + furthestAhead);
      expect(formatStamp(after) >= formatStamp(own)).toBe(true);
      expect(after.at).toBeLessThanOrEqual(Math.max(own.at, now + furthestAhead));
      expect(clamped || formatStamp(tick(after, now)) > formatStamp(seen)).toBe(true);
    }),
  );
});

const value = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(undefined),
  fc.constant(null),
);
const cell: fc.Arbitrary<Cell> = fc.record({
  value: fc.oneof(value, fc.dictionary(fc.constantFrom('a', 'b'), fc.integer({ max: 2, min: 0 }))),
  stamp: fc
    .record({ device, at: fc.integer({ min: 0, max: 3 }), count: fc.integer({ min: 0, max: 2 }) })
    .map(formatStamp),
});
const path: fc.Arbitrary<string> = fc.constantFrom(
  'name',
  'status',
  'domains/a.example',
  'domains/b.example',
  '/deleted',
);
const cells = fc.array(fc.tuple(path, cell), { maxLength: 6 }).map((entries) => new Map(entries));

test('merging is the same in any order, any number of times', () => {
  fc.assert(
    fc.property(cells, cells, cells, (one, other, third) => {
      expect(merge(one, other)).toEqual(merge(other, one));
      expect(merge(merge(one, other), third)).toEqual(merge(one, merge(other, third)));
      expect(merge(one, one)).toEqual(one);
      expect(merge(merge(one, other), other)).toEqual(merge(one, other));
    }),
    { numRuns: 500 },
  );
});

test('of each cell the greater stamp stays', () => {
  fc.assert(
    fc.property(cells, cells, (one, other) => {
      for (const [name, { stamp }] of merge(one, other)) {
        const stamps = [one.get(name)?.stamp ?? '', other.get(name)?.stamp ?? ''];
        expect(stamp).toBe(stamps.sort().at(-1));
      }
    }),
  );
});
