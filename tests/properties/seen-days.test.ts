import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, daysBetween } from '../../utils/signals/moment.ts';
import { daysOfFile, nothingKnown } from '../../utils/signals/seen-days.ts';

const days = fc.array(
  fc.integer({ min: 0, max: 400 }).map((offset) => dayAfter('2026-01-01', offset)),
  { maxLength: 60 },
);

test('every day of a file is seen once, and none that lies before or after it', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (inFile, apart) => {
      const { whole, last } = daysOfFile(inFile, apart);
      const all = [...whole, ...last];
      expect(new Set(all).size).toBe(all.length);
      expect(inFile.filter((day) => !all.includes(day))).toEqual([]);
      const sorted = inFile.toSorted();
      expect(all.filter((day) => day < (sorted[0] ?? '') || day > (sorted.at(-1) ?? ''))).toEqual([]);
      for (const day of whole) {
        const before = sorted.findLast((each) => each <= day) ?? '';
        const after = sorted.find((each) => each > day) ?? '';
        expect(daysBetween(before, after)).toBeLessThanOrEqual(apart);
      }
    }),
  );
});

test('"there was none" is never said of a day that was not seen wholly, today aside', () => {
  fc.assert(
    fc.property(days, days, fc.nat(30), (whole, some, length) => {
      const today = '2026-08-01';
      const since = dayAfter(today, -length);
      const known = nothingKnown({ whole: new Set(whole), some: new Set(some) }, since, today);
      const unseen = Array.from({ length }, (_, index) => dayAfter(since, index)).filter((day) => !whole.includes(day));
      expect(known.said === 'none').toBe(length === 0 ? whole.includes(today) : unseen.length === 0);
      if (known.said === 'none') expect(known.until >= dayAfter(today, -1)).toBe(true);
      else expect(known.of).toBe(length + 1);
    }),
  );
});
