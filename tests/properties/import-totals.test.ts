import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KindTotals, totalsOf } from '../../utils/state/import-totals.ts';
import { surveyOf } from '../unit/components/import/surveyed.ts';

const candidates = 6;
const index = fc.nat(candidates - 1);
const amount = fc.nat(50);
const groups = fc.array(
  fc.record({
    kind: fc.constantFrom('person', 'company', 'deal', 'mail', 'event'),
    candidates: fc.uniqueArray(index),
    fresh: amount,
    merged: amount,
    known: amount,
  }),
);
const ticks = fc.uniqueArray(index);

const taken = (totals: KindTotals[]) => totals.reduce((sum, { fresh, merged }) => sum + fresh + merged, 0);

test('whoever is ticked, everything is counted once', () => {
  fc.assert(
    fc.property(groups, ticks, (groups, ticked) => {
      const all = groups.reduce((sum, { fresh, merged, known }) => sum + fresh + merged + known, 0);
      const totals = totalsOf(surveyOf({ groups }), new Set(ticked));
      expect(totals.reduce((sum, { known, unticked }) => sum + known + unticked, taken(totals))).toBe(all);
    }),
  );
});

test('one more tick never takes less, and brings no more than is theirs', () => {
  fc.assert(
    fc.property(groups, ticks, index, (groups, ticked, more) => {
      const before = taken(totalsOf(surveyOf({ groups }), new Set(ticked)));
      const after = taken(totalsOf(surveyOf({ groups }), new Set([...ticked, more])));
      const theirs = taken(totalsOf(surveyOf({ groups }), new Set([more])));
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after - before).toBeLessThanOrEqual(theirs);
    }),
  );
});
